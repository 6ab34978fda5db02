#include "CNcurses.h"

#include "terminal_state.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Above every key of curses, those with numbers given at run time included. */
enum {
  own_keys = 3000,
  key_paste_start = own_keys + 100,
  key_paste_end,
  key_mouse_start,
};

static SCREEN *screen = NULL;
static bool is_shown = false;
static bool is_utf8 = false;
static bool uses_mouse = false;
static int colours = 0;

/* What many terminals send and the description of none or few of them says. */
static const struct {
  const char *sequence;
  int code;
} sequences[] = {
    {"\033[1;5D", own_keys + TERM_KEY_WORD_LEFT},   {"\033[1;5C", own_keys + TERM_KEY_WORD_RIGHT},
    {"\033[1;3D", own_keys + TERM_KEY_WORD_LEFT},   {"\033[1;3C", own_keys + TERM_KEY_WORD_RIGHT},
    {"\033[1;5H", own_keys + TERM_KEY_TEXT_START},  {"\033[1;5F", own_keys + TERM_KEY_TEXT_END},
    {"\033[3;5~", own_keys + TERM_KEY_DELETE_WORD}, {"\033[H", own_keys + TERM_KEY_HOME},
    {"\033[F", own_keys + TERM_KEY_END},            {"\033OH", own_keys + TERM_KEY_HOME},
    {"\033OF", own_keys + TERM_KEY_END},            {"\033[1~", own_keys + TERM_KEY_HOME},
    {"\033[4~", own_keys + TERM_KEY_END},           {"\033OM", own_keys + TERM_KEY_ENTER},
    {"\033[A", own_keys + TERM_KEY_UP},             {"\033[B", own_keys + TERM_KEY_DOWN},
    {"\033[C", own_keys + TERM_KEY_RIGHT},          {"\033[D", own_keys + TERM_KEY_LEFT},
    {"\033[Z", own_keys + TERM_KEY_BACK_TAB},       {"\033[200~", key_paste_start},
    {"\033[201~", key_paste_end},
    /* A report of the mouse in the form of mode 1006; what follows comes as characters. */
    {"\033[<", key_mouse_start},
};

void term_write_raw(const char *text) {
  size_t left = strlen(text);
  while (left > 0) {
    ssize_t count = write(STDOUT_FILENO, text, left);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    text += count;
    left -= (size_t)count;
  }
}

/* LC_CTYPE alone: numbers are written as in the C locale everywhere in the program. Where nothing is said
   about the encoding, the terminal is taken to be what nearly all are; one that says another is believed. */
static void set_locale(void) {
  const char *found = setlocale(LC_CTYPE, "");
  const char *encoding = found ? nl_langinfo(CODESET) : "";
  if (!found || strcmp(encoding, "ANSI_X3.4-1968") == 0) {
    if (setlocale(LC_CTYPE, "C.UTF-8")) encoding = nl_langinfo(CODESET);
  }
  is_utf8 = strcmp(encoding, "UTF-8") == 0;
}

static void enter_modes(void) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  intrflush(stdscr, FALSE);
  meta(stdscr, TRUE);
}

/* Presses and the wheel, in numbers that go beyond column 223. Not curses' own mouse: it makes clicks out of
   presses by waiting, and knows this form only where the terminal's description names it. */
static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";

void term_use_mouse(bool is_on) {
  if (uses_mouse == is_on) return;
  uses_mouse = is_on;
  if (is_shown) term_write_raw(is_on ? mouse_on : mouse_off);
}

static void show(void) {
  term_guard_arm(true);
  is_shown = true;
  term_write_raw("\033[?2004h");
  if (uses_mouse) term_write_raw(mouse_on);
}

static void hide(void) {
  term_write_raw("\033[?2004l");
  if (uses_mouse) term_write_raw(mouse_off);
  curs_set(1);
  endwin();
  is_shown = false;
  term_guard_arm(false);
}

term_opening term_open(void) {
  if (is_shown) return TERM_OPENED;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TERM_NO_TERMINAL;
  term_opening type = term_check_type();
  if (type != TERM_OPENED) return type;
  set_locale();
  term_guard_remember();
  term_stop_signal = 0;
  term_signals_install();
  if (!term_errors_hold()) {
    term_signals_restore();
    return TERM_NO_RESOURCES;
  }
  /* Before newterm, which reads it: a second of waiting after each Escape is the default. */
  set_escdelay(25);
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    term_errors_release();
    term_signals_restore();
    return TERM_UNKNOWN_TYPE;
  }
  enter_modes();
  colours = 0;
  if (has_colors() && start_color() == OK) {
    use_default_colors();
    colours = COLORS;
  }
  for (size_t index = 0; index < sizeof sequences / sizeof *sequences; index++) {
    define_key(sequences[index].sequence, sequences[index].code);
  }
  show();
  return TERM_OPENED;
}

void term_close(void) {
  if (screen) {
    if (is_shown) hide();
    uses_mouse = false;
    delscreen(screen);
    screen = NULL;
    term_signals_restore();
  }
  term_errors_release();
}

bool term_is_utf8(void) { return is_utf8; }

int term_colours(void) { return colours; }

void term_size(int *rows, int *columns) {
  *rows = 0;
  *columns = 0;
  if (screen) getmaxyx(stdscr, *rows, *columns);
}

void term_put(int row, int column, const char *text, size_t length, int attributes, int foreground,
              int background) {
  if (!screen) return;
  attr_t style = A_NORMAL;
  if (attributes & TERM_BOLD) style |= A_BOLD;
  if (attributes & TERM_DIM) style |= A_DIM;
  if (attributes & TERM_UNDERLINE) style |= A_UNDERLINE;
  if (attributes & TERM_REVERSE) style |= A_REVERSE;
  if (attributes & TERM_ITALIC) style |= A_ITALIC;
  int pair = 0;
  if (colours > 0 && (foreground >= 0 || background >= 0)) pair = alloc_pair(foreground, background);
  if (pair < 0) pair = 0;
  attr_set(style, (short)pair, &pair);
  /* Drawing the bottom right cell answers ERR, and draws it. */
  mvaddnstr(row, column, text, (int)length);
}

void term_show_cursor(int row, int column) {
  if (!screen) return;
  move(row, column);
  curs_set(1);
}

void term_hide_cursor(void) {
  if (screen) curs_set(0);
}

void term_present(void) {
  if (screen) refresh();
}

void term_forget_screen(void) {
  if (screen) clearok(curscr, TRUE);
}

static term_read_result result(term_read_kind kind, uint32_t value) {
  return (term_read_result){.kind = kind, .value = value};
}

static term_read_result of_key(wint_t code) {
  if (code >= own_keys && code < key_paste_start) return result(TERM_READ_KEY, (uint32_t)code - own_keys);
  if (code > KEY_F0 && code <= KEY_F(24)) return result(TERM_READ_FUNCTION, (uint32_t)(code - KEY_F0));
  switch (code) {
  case KEY_RESIZE: return result(TERM_READ_RESIZE, 0);
  case key_paste_start: return result(TERM_READ_PASTE_START, 0);
  case key_paste_end: return result(TERM_READ_PASTE_END, 0);
  case key_mouse_start: return result(TERM_READ_MOUSE_START, 0);
  case KEY_ENTER: return result(TERM_READ_KEY, TERM_KEY_ENTER);
  case KEY_BACKSPACE: return result(TERM_READ_KEY, TERM_KEY_BACKSPACE);
  case KEY_DC: return result(TERM_READ_KEY, TERM_KEY_DELETE);
  case KEY_IC: return result(TERM_READ_KEY, TERM_KEY_INSERT);
  case KEY_BTAB: return result(TERM_READ_KEY, TERM_KEY_BACK_TAB);
  case KEY_UP: return result(TERM_READ_KEY, TERM_KEY_UP);
  case KEY_DOWN: return result(TERM_READ_KEY, TERM_KEY_DOWN);
  case KEY_LEFT: return result(TERM_READ_KEY, TERM_KEY_LEFT);
  case KEY_RIGHT: return result(TERM_READ_KEY, TERM_KEY_RIGHT);
  case KEY_HOME: case KEY_A1: case KEY_FIND: return result(TERM_READ_KEY, TERM_KEY_HOME);
  case KEY_END: case KEY_C1: case KEY_SELECT: return result(TERM_READ_KEY, TERM_KEY_END);
  case KEY_PPAGE: case KEY_A3: return result(TERM_READ_KEY, TERM_KEY_PAGE_UP);
  case KEY_NPAGE: case KEY_C3: return result(TERM_READ_KEY, TERM_KEY_PAGE_DOWN);
  default: return result(TERM_READ_UNKNOWN, 0);
  }
}

/* A terminal that has gone answers every wait at once, so that a loop would spin. */
static bool is_lost(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (!isatty(STDIN_FILENO)) return true;
  return poll(&input, 1, 0) > 0 && (input.revents & (POLLHUP | POLLERR | POLLNVAL));
}

/* What a signal asked for since the last read: to stop, or to be suspended, which is done here. */
static bool was_signalled(term_read_result *what) {
  if (term_stop_signal) {
    int number = term_stop_signal;
    term_stop_signal = 0;
    *what = result(TERM_READ_STOP, (uint32_t)number);
    return true;
  }
  if (!term_suspend_asked) return false;
  term_suspend_asked = 0;
  term_suspend();
  *what = result(TERM_READ_RESUMED, 0);
  return true;
}

term_read_result term_read(int milliseconds) {
  if (!screen) return result(TERM_READ_LOST, 0);
  term_read_result what;
  if (was_signalled(&what)) return what;
  wint_t code = 0;
  timeout(milliseconds);
  errno = 0;
  int kind = get_wch(&code);
  if (kind == OK) return result(TERM_READ_SCALAR, (uint32_t)code);
  if (kind == KEY_CODE_YES) return of_key(code);
  if (was_signalled(&what)) return what;
  if (is_lost()) return result(TERM_READ_LOST, 0);
  return result(TERM_READ_SILENCE, 0);
}

bool term_has_input(void) {
  if (!screen) return false;
  if (term_stop_signal || term_suspend_asked) return true;
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&input, 1, 0) > 0;
}

void term_suspend(void) {
  if (!screen || !is_shown) return;
  hide();
  term_errors_release();
  term_signals_hold_suspend(false);
  raise(SIGTSTP);
  term_take_back();
}

void term_lend(void) {
  if (screen && is_shown) {
    hide();
    term_errors_release();
    /* Suspended, the other program stops together with this one. */
    term_signals_hold_suspend(false);
  }
}

void term_take_back(void) {
  if (!screen || is_shown) return;
  (void)term_errors_hold();
  term_signals_hold_suspend(true);
  /* Modes as they are after another program are not those to be kept. */
  refresh();
  enter_modes();
  clearok(curscr, TRUE);
  show();
}
