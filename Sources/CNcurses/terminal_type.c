#include "terminal_state.h"

#include <curses.h>
#include <stdlib.h>
/* Its short names, `columns` and `lines` among them, are macros: it is kept to this file. */
#include <term.h>
#include <unistd.h>

term_opening term_check_type(void) {
  const char *type = getenv("TERM");
  int problem = 0;
  if (!type || !*type || setupterm(type, STDOUT_FILENO, &problem) == ERR) return TERM_UNKNOWN_TYPE;
  bool can_address = cursor_address != NULL && clear_screen != NULL;
  del_curterm(cur_term);
  return can_address ? TERM_OPENED : TERM_NO_CURSOR_ADDRESS;
}
