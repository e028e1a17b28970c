--title Soup for twenty
--author Mina Pan
--date today %Y-%m-%d

A large pot and a small budget.
--newpage
--heading Stock
--footer Soup for twenty

 * bones or mushrooms
---
 * an onion, skin and all
---
 * time
--newpage
--heading Vegetables

--beginslideleft
Carrots roll in.
--endslideleft
--beginslideright
Leeks roll in.
--endslideright
--## collywobbles: never mention the beans of last year
--newpage
--heading Salt
--revon
Taste first.
--revoff
---
--huge Then
---
Taste again.
--newpage
--heading Bowls
--header Nearly there
--horline

Twenty bowls, twenty-one spoons.
--newpage
--heading Serve
Ladle from the bottom.
---
--center Eat
