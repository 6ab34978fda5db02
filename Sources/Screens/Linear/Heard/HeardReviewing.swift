import Canvas
import PlainText
import Wording

extension ResultScreen: HeardDocument {
  func told(_ world: World) -> [SafeText] { headed(world) }
  func document(_ world: World) -> [SafeText] { lines(world) }
}

extension CompareScreen: HeardDocument {
  func told(_ world: World) -> [SafeText] { headed(world) }
  func document(_ world: World) -> [SafeText] { lines() }
}
