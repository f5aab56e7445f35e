### Words to lean on for those who look for one: what can matter to someone, in groups. A word of one's own is always possible.
### A language may leave words out. No variables.


## Groups

# Above its words.
needs-body = Rest and help
# Above its words.
needs-ground = Something to rely on
# Above its words.
needs-self = For myself
# Above its words.
needs-together = With others
# Above its words.
needs-going-on = Going on

## Words

# Something that can matter.
need-rest = Rest
# Something that can matter.
need-quiet = Quiet
# Something that can matter.
need-help = Help
# Something that can matter.
need-time = Time
# Something that can matter.
need-safety = Safety
# Something that can matter.
need-honesty = Honesty
# Something that can matter.
need-clarity = Clarity
# Something that can matter.
need-fairness = Fairness
# Something that can matter.
need-trust = Trust
# Something that can matter.
need-order = Order
# Something that can matter.
need-respect = Respect
# Something that can matter.
need-choice = Choice
# Something that can matter.
need-space = Space of my own
# Something that can matter.
need-privacy = Privacy
# Something that can matter.
need-a-say = A say in it
# Something that can matter.
need-attention = Attention
# Something that can matter.
need-being-heard = Being heard
# Something that can matter.
need-being-seen = Being seen
# Something that can matter.
need-closeness = Closeness
# Something that can matter.
need-belonging = Belonging
# Something that can matter.
need-care = Care
# Something that can matter.
need-support = Support
# Something that can matter.
need-kindness = Kindness
# Something that can matter.
need-company = Company
# Something that can matter.
need-thanks = Thanks
# Something that can matter.
need-meaning = Meaning
# Something that can matter.
need-hope = Hope
# Something that can matter.
need-lightness = Lightness
# Something that can matter.
need-change = Change
# Something that can matter.
need-ending = A good ending
