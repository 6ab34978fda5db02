#ifndef GRILLE_TERMINAL_STATE_H
#define GRILLE_TERMINAL_STATE_H

#include "CNcurses.h"

#include <signal.h>
#include <stdbool.h>

/* What the files of this target share. */

/* The signal that asked to stop, or 0. */
extern volatile sig_atomic_t term_stop_signal;

/* Whether a signal asked to suspend. */
extern volatile sig_atomic_t term_suspend_asked;

/* Signals: asked to stop (TERM, HUP, INT) without SA_RESTART, so that a read ends at once; fatal ones give
   the terminal back and then end the process as they would have. Must precede initscr, which installs
   handlers of its own where it finds none. */
void term_signals_install(void);
void term_signals_restore(void);
/* Whether a suspend waits for the next read, which gives the terminal back first, or stops at once. */
void term_signals_hold_suspend(bool is_held);

/* The modes to give back when the program crashes; call before curses changes them. */
void term_guard_remember(void);
/* Whether the guard has a screen to give back. */
void term_guard_arm(bool is_armed);

/* Standard error, held back while a screen is shown. */
bool term_errors_hold(void);
void term_errors_release(void);
/* From a signal handler: async-signal-safe. */
void term_errors_release_in_crash(void);

/* Whether curses can work with what TERM says; newterm ends the process on some it cannot. */
term_opening term_check_type(void);

/* What a terminal must be told beside what curses tells it. */
void term_write_raw(const char *text);

#endif
