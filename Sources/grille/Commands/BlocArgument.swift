import ArgumentParser
import Referential

/// A bloc as it is written on the command line: `B1`, or `b1`.
extension BlocID: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument.uppercased()) }
}
