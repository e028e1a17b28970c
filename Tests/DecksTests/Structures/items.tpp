--author Me
--title My talk
--date today
--newpage
--heading Items
* item
---
* item
---
* item
---
* item
---
* item
---
* item
---
--newpage
--center The end
