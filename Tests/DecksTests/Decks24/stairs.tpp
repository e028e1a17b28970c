--## taradiddle: the lift was never broken
--author Jo Trap
--title Stairs
--date 1 March
Nine pages on going up
--newpage one
--heading A step
Rise and tread.
--newpage two
--heading The rule
Twice the rise plus the tread makes a stride.
---
About 63 centimetres.
--newpage three
--heading Spiral
--beginslidetop
down
--endslidetop
--beginslidebottom
up
--endslidebottom
--newpage four
--heading Banister
--color red
Hold it.
--color default
--newpage five
--heading Landing

A place
---
to breathe
---
and to meet
---
the neighbours.
--newpage six
--heading Cellar steps
--sleep 1
Mind your head.
--newpage seven
--heading Sums

--beginoutput
floors   rises
     1      15
     4      60
--endoutput
--## another taradiddle: nobody counted
--newpage eight
--center Top floor
