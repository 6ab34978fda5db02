import StrictJSON
import Testing

private func fault(_ read: () throws(ShapeError) -> Void) -> (String, ShapeError.Fault)? {
  do {
    try read()
    return nil
  } catch { return (error.path.description, error.fault) }
}

private func expect(
  _ path: String, _ expected: ShapeError.Fault, sourceLocation: SourceLocation = #_sourceLocation,
  _ read: () throws(ShapeError) -> Void
) {
  let found = fault(read)
  #expect(found?.0 == path, sourceLocation: sourceLocation)
  #expect(found?.1 == expected, sourceLocation: sourceLocation)
}

@Suite struct `An object reader` {
  let sample: JSONValue = [
    "text": "a", "number": 3, "flag": true, "list": ["a", "b"], "mixed": ["a", 1],
    "inner": ["x": 1], "inners": [["x": 1], ["x": "y"]], "none": .null,
  ]

  @Test func `reads members by type, present or missing`() throws {
    var reader = try ObjectReader(sample)
    #expect(try reader.string("text") == "a")
    #expect(try reader.integer("number") == 3)
    #expect(try reader.bool("flag"))
    #expect(try reader.strings("list") == ["a", "b"])
    #expect(try reader.optionalString("absent") == nil)
    #expect(try reader.optionalInteger("absent") == nil)
    #expect(try reader.optionalBool("absent") == nil)
    #expect(try reader.optionalArray("absent") == nil)
    #expect(try reader.optionalObject("absent") == nil)
    #expect(try reader.optionalNamed("absent") { Int($0) } == nil)
    #expect(reader.optionalValue("none") == .null)
  }

  @Test func `refuses what is not an object`() {
    expect("", .expected(.object)) { () throws(ShapeError) in _ = try ObjectReader([1]) }
  }

  @Test func `names the member that is missing or of another type`() throws {
    var reader = try ObjectReader(sample)
    expect("absent", .missing) { () throws(ShapeError) in _ = try reader.string("absent") }
    expect("number", .expected(.string)) { () throws(ShapeError) in _ = try reader.string("number") }
    expect("text", .expected(.integer)) { () throws(ShapeError) in _ = try reader.integer("text") }
    expect("none", .expected(.string)) { () throws(ShapeError) in _ = try reader.optionalString("none") }
    expect("list", .expected(.boolean)) { () throws(ShapeError) in _ = try reader.bool("list") }
    expect("flag", .expected(.array)) { () throws(ShapeError) in _ = try reader.array("flag") }
    expect("mixed[1]", .expected(.string)) { () throws(ShapeError) in _ = try reader.strings("mixed") }
  }

  @Test func `gives the whole path of what is wrong further in`() throws {
    var reader = try ObjectReader(sample)
    expect("inners[1].x", .expected(.integer)) { () throws(ShapeError) in
      for var inner in try reader.objects("inners") { _ = try inner.integer("x") }
    }
    expect("inner.y", .missing) { () throws(ShapeError) in
      var inner = try reader.object("inner")
      _ = try inner.value("y")
    }
  }

  @Test func `refuses a value that is not one of those allowed`() throws {
    var reader = try ObjectReader(sample)
    expect("text", .invalid("a")) { () throws(ShapeError) in _ = try reader.named("text") { Int($0) } }
  }

  @Test func `refuses the members that nobody asked for, the first by name`() throws {
    var reader = try ObjectReader(["a": 1, "z": 1, "b": 1])
    _ = try reader.integer("a")
    let rest = reader
    expect("b", .unknownMember) { () throws(ShapeError) in try rest.finish() }
    _ = try reader.integer("b")
    _ = try reader.integer("z")
    try reader.finish()
  }

  @Test func `gives a member only once`() throws {
    var reader = try ObjectReader(sample)
    _ = try reader.string("text")
    expect("text", .missing) { () throws(ShapeError) in _ = try reader.string("text") }
  }
}
