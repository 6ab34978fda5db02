#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static volatile sig_atomic_t caught = 0;

static void on_signal(int number) { caught = number; }

static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
enum { watched_count = sizeof watched / sizeof *watched };

/* Through a volatile pointer, so that the compiler does not take it for useless. */
static void wipe(char *buffer, size_t length) {
  volatile char *place = buffer;
  while (length-- > 0) *place++ = 0;
}

static void say(int terminal, const char *text) { (void)!write(terminal, text, strlen(text)); }

static long read_line(int terminal, char *buffer, size_t capacity) {
  size_t length = 0;
  bool is_too_long = false;
  for (;;) {
    char byte = 0;
    ssize_t count = read(terminal, &byte, 1);
    if (count < 0 && errno == EINTR && !caught) continue;
    if (count < 0) return caught ? TERM_SECRET_INTERRUPTED : TERM_SECRET_ENDED;
    if (count == 0) return length > 0 && !is_too_long ? (long)length : TERM_SECRET_ENDED;
    if (byte == '\n' || byte == '\r') return is_too_long ? TERM_SECRET_TOO_LONG : (long)length;
    /* The rest of a line that is too long is read, so that it does not end up in the shell. */
    if (length < capacity) buffer[length++] = byte; else is_too_long = true;
  }
}

static long ask(int terminal, const char *prompt, char *buffer, size_t capacity) {
  struct termios before;
  if (tcgetattr(terminal, &before) != 0) return TERM_SECRET_NO_TERMINAL;
  struct sigaction action, saved[watched_count];
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = on_signal;
  caught = 0;
  for (int index = 0; index < watched_count; index++) sigaction(watched[index], &action, &saved[index]);
  struct termios quiet = before;
  quiet.c_lflag &= ~(tcflag_t)(ECHO | ECHOE | ECHOK | ECHONL);
  quiet.c_lflag |= ICANON | ISIG;
  long length = TERM_SECRET_NO_TERMINAL;
  /* What was typed before the question was not meant for it. */
  if (tcsetattr(terminal, TCSAFLUSH, &quiet) == 0) {
    say(terminal, prompt);
    length = read_line(terminal, buffer, capacity);
    tcsetattr(terminal, TCSAFLUSH, &before);
    say(terminal, "\n");
  }
  for (int index = 0; index < watched_count; index++) sigaction(watched[index], &saved[index], NULL);
  return length;
}

long term_read_secret(const char *prompt, char *buffer, size_t capacity) {
  wipe(buffer, capacity);
  int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (terminal < 0) return TERM_SECRET_NO_TERMINAL;
  long length;
  for (;;) {
    length = ask(terminal, prompt, buffer, capacity);
    if (length != TERM_SECRET_INTERRUPTED || caught != SIGTSTP) break;
    wipe(buffer, capacity);
    raise(SIGTSTP);
  }
  close(terminal);
  if (length < 0) wipe(buffer, capacity);
  /* As the signal would have done without us, now that the echo is back. */
  if (length == TERM_SECRET_INTERRUPTED) raise(caught);
  return length;
}
