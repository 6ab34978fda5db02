/// Looks on while the loop works, to measure it; nothing that it does changes what the loop does.
protocol LoopWatch: AnyObject {
  /// Before a key is waited for; false where no more is to be looked at, which ends the loop.
  func willRead() throws -> Bool
  /// When a key has come.
  func didRead()
  /// When the picture that answers it was sent to the terminal.
  func didShow()
}
