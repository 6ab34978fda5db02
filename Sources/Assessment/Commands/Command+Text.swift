extension Command {
  /// The note or comment that the command brings, whole.
  package var writtenText: String? {
    if case .writeComment(_, _, let text) = self { return text }
    if case .writeCommonComment(_, _, let text) = self { return text }
    if case .addNote(_, _, _, _, let text) = self { return text }
    if case .editNote(_, _, let text) = self { return text }
    return nil
  }
}
