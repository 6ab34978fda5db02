#define _GNU_SOURCE
#include "terminal_state.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

/* A file in memory rather than a pipe: nobody reads while the screen is shown, and a full pipe would stop
   the program. */
static int held = -1;
static int original = -1;

bool term_errors_hold(void) {
  if (held >= 0) return true;
  fflush(stderr);
  int file = memfd_create("held-errors", MFD_CLOEXEC);
  if (file < 0) return false;
  int copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (copy < 0 && errno != EBADF) {
    close(file);
    return false;
  }
  if (dup2(file, STDERR_FILENO) < 0) {
    close(file);
    if (copy >= 0) close(copy);
    return false;
  }
  held = file;
  original = copy;
  return true;
}

static void write_out(void) {
  char buffer[4096];
  off_t place = 0;
  for (;;) {
    ssize_t count = pread(held, buffer, sizeof buffer, place);
    if (count <= 0) break;
    place += count;
    ssize_t written = 0;
    while (written < count) {
      ssize_t step = write(STDERR_FILENO, buffer + written, (size_t)(count - written));
      if (step < 0 && errno == EINTR) continue;
      if (step <= 0) return;
      written += step;
    }
  }
}

void term_errors_release_in_crash(void) {
  if (held < 0) return;
  if (original >= 0) dup2(original, STDERR_FILENO);
  write_out();
}

void term_errors_release(void) {
  if (held < 0) return;
  fflush(stderr);
  if (original >= 0) {
    dup2(original, STDERR_FILENO);
    write_out();
    close(original);
  } else {
    close(STDERR_FILENO);
  }
  close(held);
  held = -1;
  original = -1;
}
