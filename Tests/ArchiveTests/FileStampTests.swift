import Archive
import Testing

@Suite struct FileStampTests {
  @Test func `a file whose times were set back is not the one that was read before`() {
    let read = FileStamp(size: 10, modified: 1_000, changed: 1_000, inode: 7)
    #expect(read != FileStamp(size: 10, modified: 1_000, changed: 2_000, inode: 7))
  }
}
