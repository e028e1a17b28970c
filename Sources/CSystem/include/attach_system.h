// What an attached terminal needs of signals, for Swift cannot write handlers.
#pragma once
#include <stdbool.h>

// A pipe's reading end that says which of INT, TERM, HUP, QUIT, TSTP and WINCH has arrived; none of them ends the process
// any more. Once for each process; -1 where there are no pipes.
int attach_signal_pipe(void);

// The next signal's number from that pipe; 0 where none stands there.
int attach_next_signal(int pipe);
