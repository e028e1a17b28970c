#pragma once
#include "attach_system.h"
#include "process_system.h"
#include "terminal_system.h"
