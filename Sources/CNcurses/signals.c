#include "terminal_state.h"

#include <errno.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

volatile sig_atomic_t term_stop_signal = 0;
volatile sig_atomic_t term_suspend_asked = 0;

static const int stopping[] = {SIGTERM, SIGHUP, SIGINT};
static const int fatal[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS, SIGQUIT};
enum { stopping_count = sizeof stopping / sizeof *stopping, fatal_count = sizeof fatal / sizeof *fatal };

static struct sigaction before_stopping[stopping_count];
static struct sigaction before_fatal[fatal_count];
static struct sigaction before_suspend;
static bool is_installed = false;

static struct termios modes_before;
static volatile sig_atomic_t has_modes = 0;
static volatile sig_atomic_t is_armed = 0;
/* Room for the handler where the stack itself has run out. */
static char spare_stack[65536];

static void on_stop(int number) { term_stop_signal = number; }

/* The handler of curses knows nothing of bracketed paste: a shell leaves it off, and what is pasted after
   coming back would be keys. */
static void on_suspend(int number) {
  (void)number;
  term_suspend_asked = 1;
}

/* Only calls that are allowed in a signal handler. */
static void on_fatal(int number) {
  int saved = errno;
  if (is_armed) {
    is_armed = 0;
    static const char leave[] = "\033[?2004l\033[?1006l\033[?1000l\033[0m\033[?1049l\033[?25h\033[?1l\033>\r\n";
    (void)!write(STDOUT_FILENO, leave, sizeof leave - 1);
    if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
    term_errors_release_in_crash();
  }
  struct sigaction plain;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  sigaction(number, &plain, NULL);
  errno = saved;
  raise(number);
}

void term_signals_install(void) {
  if (is_installed) return;
  is_installed = true;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = on_stop;
  for (int index = 0; index < stopping_count; index++)
    sigaction(stopping[index], &action, &before_stopping[index]);
  sigaction(SIGTSTP, NULL, &before_suspend);
  term_signals_hold_suspend(true);
  stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack, .ss_flags = 0};
  int has_stack = sigaltstack(&stack, NULL) == 0;
  action.sa_handler = on_fatal;
  action.sa_flags = has_stack ? SA_ONSTACK : 0;
  for (int index = 0; index < fatal_count; index++)
    sigaction(fatal[index], &action, &before_fatal[index]);
}

void term_signals_hold_suspend(bool is_held) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = is_held ? on_suspend : SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
}

void term_signals_restore(void) {
  if (!is_installed) return;
  is_installed = false;
  for (int index = 0; index < stopping_count; index++)
    sigaction(stopping[index], &before_stopping[index], NULL);
  sigaction(SIGTSTP, &before_suspend, NULL);
  for (int index = 0; index < fatal_count; index++)
    sigaction(fatal[index], &before_fatal[index], NULL);
}

void term_guard_remember(void) { has_modes = tcgetattr(STDIN_FILENO, &modes_before) == 0; }

void term_guard_arm(bool armed) { is_armed = armed; }
