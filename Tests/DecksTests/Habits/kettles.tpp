--author P
--title Kettles
--date today
This is the abstract.
--newpage intro
--heading Colours
--color red
--boldon
Bold words
--boldoff
---
--ulon
under
--uloff
--withborder
--exec echo hi
--sleep 2
--newpage
--beginslideleft
slid in
--endslideleft
--beginshelloutput
$ ls
--- a pause
$ pwd
--endshelloutput
--horline
--footer done
--right at the right
