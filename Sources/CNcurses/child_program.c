#define _GNU_SOURCE
#include "terminal_state.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static const int given_back[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGPIPE, SIGWINCH, SIGCONT};

/* Spawned without a shell: the words are the program's arguments and nothing else. */
static int spawn(char *const words[], pid_t *child) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  int problem = posix_spawnattr_init(&attributes);
  if (problem) return problem;
  problem = posix_spawn_file_actions_init(&actions);
  if (problem) {
    posix_spawnattr_destroy(&attributes);
    return problem;
  }
  sigset_t defaults, mask;
  sigemptyset(&defaults);
  sigemptyset(&mask);
  for (size_t index = 0; index < sizeof given_back / sizeof *given_back; index++)
    sigaddset(&defaults, given_back[index]);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setsigmask(&attributes, &mask);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  /* Journals and locks are closed on exec; this holds for whatever else is open too. */
  problem = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  if (!problem) problem = posix_spawnp(child, words[0], &actions, &attributes, words, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return problem;
}

/* A signal that asks us to stop is passed on once; the child's end is waited for all the same. A child that
   stops itself alone goes on, since no shell would wake it. */
static int wait_for(pid_t child) {
  bool is_told = false;
  for (;;) {
    int status = 0;
    pid_t ended = waitpid(child, &status, WUNTRACED);
    if (ended < 0 && errno != EINTR) return -1;
    if (ended < 0) {
      if (term_stop_signal && !is_told) {
        is_told = true;
        kill(child, term_stop_signal);
      }
      continue;
    }
    if (WIFSTOPPED(status)) {
      kill(child, SIGCONT);
      continue;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : WIFSIGNALED(status) ? 128 + WTERMSIG(status) : -1;
  }
}

term_run_result term_run(char *const words[]) {
  term_run_result result = {.problem = 0, .status = 0};
  if (!words || !words[0]) {
    result.problem = ENOENT;
    return result;
  }
  /* Ctrl-C and Ctrl-\ are for the program that has the terminal. */
  struct sigaction ignore, interrupt, quit;
  memset(&ignore, 0, sizeof ignore);
  sigemptyset(&ignore.sa_mask);
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGINT, &ignore, &interrupt);
  sigaction(SIGQUIT, &ignore, &quit);
  pid_t child = 0;
  result.problem = spawn(words, &child);
  if (!result.problem) result.status = wait_for(child);
  sigaction(SIGINT, &interrupt, NULL);
  sigaction(SIGQUIT, &quit, NULL);
  return result;
}
