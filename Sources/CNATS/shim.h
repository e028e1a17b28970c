#pragma once
#include <nats/nats.h>
#include <stdlib.h>
