#pragma once
#if __has_include("terminal_system.h")
#include "terminal_system.h"
#endif
#if __has_include("process_system.h")
#include "process_system.h"
#endif
