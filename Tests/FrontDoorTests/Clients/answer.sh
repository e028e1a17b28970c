#!/bin/sh
# Answers a prompt of ssh for the tests.
printf "%s\n" "$CODE"
