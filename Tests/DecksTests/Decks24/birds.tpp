--title Birds of one street
--author Kees Mus
--date today
--bgcolor black
--fgcolor white
What can be seen from a kitchen window

--## bumfuzzle: first rehearsal ran nine minutes
--newpage sparrows
--heading Sparrows

They come
---
in groups,
---
argue,
---
and leave.
--newpage crows
--heading Crows
--horline

--center They know bin day better than we do

--right seen on a Tuesday
--newpage swifts
--heading Swifts
--color yellow
Up there from May to August
---
--color white
asleep on the wing
--newpage counting
--heading Counting them

--beginshelloutput
$ wc -l window.log
212 window.log
--endshelloutput
---
--beginoutput
sparrow 140
crow     31
swift    41
--endoutput
---
Most of them were the same sparrow.
--newpage rules
--heading House rules
--withborder

--boldon
No bread.
--boldoff
--ulon
Seeds only.
--uloff
--## bumfuzzle the children with the owl pellet here
--newpage end
--center Thank you
