#ifndef GRILLE_CNCURSES_H
#define GRILLE_CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 The terminal, without curses.h: with that header in sight Swift refuses its globals and cannot see its
 macros. One terminal per process, used from one thread.
 */

/* Why a terminal cannot be opened. */
typedef enum {
  TERM_OPENED = 0,
  /* Standard input or output is no terminal. */
  TERM_NO_TERMINAL,
  /* TERM is empty or names a terminal that the database does not know. */
  TERM_UNKNOWN_TYPE,
  /* The terminal cannot place its cursor. */
  TERM_NO_CURSOR_ADDRESS,
  /* Pipes, files or memory were refused. */
  TERM_NO_RESOURCES,
} term_opening;

typedef enum {
  TERM_READ_SILENCE,
  /* value: a Unicode scalar. */
  TERM_READ_SCALAR,
  /* value: a term_key. */
  TERM_READ_KEY,
  /* value: F1 is 1. */
  TERM_READ_FUNCTION,
  TERM_READ_PASTE_START,
  TERM_READ_PASTE_END,
  /* What the mouse did follows as characters: button;column;row, then M or m. */
  TERM_READ_MOUSE_START,
  TERM_READ_RESIZE,
  /* value: the signal's number. */
  TERM_READ_STOP,
  TERM_READ_LOST,
  /* A signal suspended the program, and it goes on: everything must be drawn anew. */
  TERM_READ_RESUMED,
  /* A key that has no meaning here. */
  TERM_READ_UNKNOWN,
} term_read_kind;

typedef enum {
  TERM_KEY_ENTER, TERM_KEY_BACKSPACE, TERM_KEY_DELETE, TERM_KEY_INSERT, TERM_KEY_BACK_TAB,
  TERM_KEY_UP, TERM_KEY_DOWN, TERM_KEY_LEFT, TERM_KEY_RIGHT, TERM_KEY_HOME, TERM_KEY_END,
  TERM_KEY_PAGE_UP, TERM_KEY_PAGE_DOWN, TERM_KEY_WORD_LEFT, TERM_KEY_WORD_RIGHT,
  TERM_KEY_TEXT_START, TERM_KEY_TEXT_END, TERM_KEY_DELETE_WORD,
} term_key;

typedef struct {
  term_read_kind kind;
  uint32_t value;
} term_read_result;

enum {
  TERM_BOLD = 1,
  TERM_DIM = 2,
  TERM_UNDERLINE = 4,
  TERM_REVERSE = 8,
  TERM_ITALIC = 16,
};

/* Sets the locale, takes the signals and the screen. Standard error is held back from here on. */
term_opening term_open(void);

/* Gives the screen back, then writes out what standard error was given meanwhile. May be called twice. */
void term_close(void);

/* Whether the terminal sends what the mouse does, instead of selecting text with it. Off at the start. */
void term_use_mouse(bool is_on);

bool term_is_utf8(void);

/* 0 where the terminal has none. */
int term_colours(void);

void term_size(int *rows, int *columns);

/* Draws bytes in the locale's encoding on one row; the caller clips. A colour of -1 is the terminal's own. */
void term_put(int row, int column, const char *text, size_t length, int attributes, int foreground,
              int background);

void term_show_cursor(int row, int column);
void term_hide_cursor(void);

/* Sends what has changed. */
void term_present(void);

/* Draws everything anew at the next present: the screen may hold what is not ours. */
void term_forget_screen(void);

/* Waits for input; below 0 without end. A signal ends the wait. */
term_read_result term_read(int milliseconds);

/* Whether input or a signal waits. */
bool term_has_input(void);

/* Leaves the screen to the shell and stops the process, as Ctrl-Z does elsewhere; returns when it goes on. */
void term_suspend(void);

/* Leaves the screen to another program, and takes it back. */
void term_lend(void);
void term_take_back(void);

typedef struct {
  /* Why the program could not be started, as an errno; 0 where it ran. */
  int problem;
  /* Its exit status; 128 and the signal's number where a signal ended it. */
  int status;
} term_run_result;

/* Runs a program by its words, the last of them NULL, without a shell, and waits for its end; for use
   between term_lend and term_take_back. */
term_run_result term_run(char *const words[]);

/* Results of term_read_secret below 0. */
enum {
  TERM_SECRET_NO_TERMINAL = -1,
  TERM_SECRET_INTERRUPTED = -2,
  TERM_SECRET_TOO_LONG = -3,
  TERM_SECRET_ENDED = -4,
};

/* Asks on /dev/tty and reads a line without echo, for use outside of term_open and term_close. Returns the
   number of bytes, without the line feed; the rest of the buffer is zeroed. A signal that ends the program
   or stops it gives the echo back first. */
long term_read_secret(const char *prompt, char *buffer, size_t capacity);

#endif
