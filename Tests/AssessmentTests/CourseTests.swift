import Assessment
import Testing

@Suite struct `A course` {
  /// A point on one boot's clocks: wall seconds from the start, and how far the machine itself counted.
  private func point(_ wall: Int, own: Int? = nil, boot: String = "b1") -> Timepoint {
    Timepoint(
      Moment(seconds: 1_795_400_000 + wall, offsetMinutes: 60),
      uptime: Timepoint.Uptime(boot: boot, milliseconds: (own ?? wall) * 1000 + 5_000))
  }

  @Test func `counts its running seconds and leaves pauses out`() {
    var course = Course(startedAt: point(0))
    #expect(course.seconds(at: point(30)) == 30)
    course.pause(at: point(60))
    #expect(course.state == .paused)
    #expect(course.seconds(at: point(500)) == 60)
    course.resume(at: point(600))
    course.finish(at: point(630))
    #expect(course.recordedSeconds == 90)
    #expect(course.seconds(at: point(9_999)) == 90)
    #expect(course.state == .ended && course.stretches.count == 2)
  }

  @Test func `ended in a pause ended when the pause began`() {
    var course = Course(startedAt: point(0))
    course.pause(at: point(60))
    course.finish(at: point(900))
    #expect(course.recordedSeconds == 60)
    #expect(course.end == point(60))
  }

  @Test func `goes on after an end, the time between being a pause`() {
    var course = Course(startedAt: point(0))
    course.finish(at: point(40))
    course.resume(at: point(50))
    #expect(course.state == .running)
    course.finish(at: point(70))
    #expect(course.recordedSeconds == 60)
  }

  @Test func `takes what comes twice or in no order without effect`() {
    var course = Course(startedAt: point(0))
    course.resume(at: point(5))
    course.pause(at: point(10))
    course.pause(at: point(20))
    course.resume(at: point(30))
    course.finish(at: point(40))
    let ended = course
    course.pause(at: point(60))
    course.finish(at: point(70))
    #expect(course == ended)
    #expect(course.recordedSeconds == 20)
  }

  @Test func `goes by the machine's own count when the wall clock is set`() {
    var course = Course(startedAt: point(0))
    course.finish(at: point(-3_000, own: 600))
    #expect(course.recordedSeconds == 600)
    #expect(course.clockJumped)
  }

  @Test func `goes by the wall clock over a restart of the machine`() {
    var course = Course(startedAt: point(0, own: 50_000))
    course.finish(at: point(600, own: 10, boot: "b2"))
    #expect(course.recordedSeconds == 600)
    #expect(!course.clockJumped)
  }

  @Test func `goes by the wall clock on paper, and never backwards`() {
    let start = Timepoint(Moment(seconds: 1_000, offsetMinutes: 0))
    var course = Course(startedAt: start)
    course.finish(at: Timepoint(Moment(seconds: 400, offsetMinutes: 0)))
    #expect(course.recordedSeconds == 0)
    #expect(!course.clockJumped)
  }

  @Test func `bears a drift of five seconds and shows six`() {
    #expect(!point(0).clockJumped(until: point(105, own: 100)))
    #expect(point(0).clockJumped(until: point(106, own: 100)))
    #expect(point(0).clockJumped(until: point(94, own: 100)))
  }

  @Test func `shows that the place's offset changed under way`() {
    let later = Timepoint(
      Moment(seconds: 1_795_400_060, offsetMinutes: 0),
      uptime: Timepoint.Uptime(boot: "b1", milliseconds: 65_000))
    #expect(point(0).clockJumped(until: later))
  }
}
