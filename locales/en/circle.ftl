### The steps of the flow "circle", in which three to fifteen people share in turn, and one of them keeps the circle.
### $their_name is there only where one person is meant: whoever invites, or whose turn it is. Attributes and variables as in
### shared.ftl.

## Opening

# To the one who keeps the circle, alone, before anything is sent; the list of gate- messages stands below it.
step-circle-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you can write what the circle is for. Nobody knows of this yet.
    .waiting = Someone is reading a page alone.

# In the list of the page that is read alone.
circle-gate-fear = You are afraid of what someone here may do.
# In the list of the page that is read alone.
circle-gate-rule = A court, school or workplace limits contact with someone here.
# In the list of the page that is read alone.
circle-gate-above = Someone here decides about your work, home, money or care.

# To the one who keeps the circle. The terms stand on the same page. One box for one line.
step-purpose = What is this circle for? One plain line is enough.
    .help = By sending it you agree to the terms on this page. You invite the others, and you can answer what they are asked.
    .skip = Invite without a line
    .skip-help = Those who are invited then see no line.
    .next = Each person can say yes, or not now, or give no answer.
    .starter-one = It is about …
    .waiting = Your invitations are sent. You can rest now.
    .waiting-next = It begins when everyone has said yes, or at the time that stands here with those who have. If they are too few, it closes then.

# To each invited person alone. Stands above the same list, with circle-invitation as its first line.
step-circle-door-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you see what the circle is for. You can say yes or not now.
    .waiting = Someone is reading a page alone.

# On the page that an invited person reads alone.
circle-invitation = { $their_name } invites you to a circle here. You can say no.

# To each invited person, after the page that is read alone. The purpose, three lines on how it goes, and the terms stand there.
step-circle-door = { $their_name } invites you to a circle. Would you like to take part?
    .next = If you say yes, you can write one line about how you come here.
    .waiting = Your answer is sent. You can rest now.
    .waiting-next = It begins when everyone has said yes, or at the time that stands here with those who have. If they are too few, it closes then.
# An answer to step-circle-door.
option-circle-not-now = Not now
    .help = Nobody is told. The others may guess.
# An answer to step-circle-door.
option-circle-do-not-ask = Not now, and do not ask again
    .help = To the others this looks like “not now”. The app is asked to bring no more.

# On the page of step-circle-door: how a circle goes.
circle-turns = One person writes at a time, and everyone reads it.
# On the page of step-circle-door.
circle-answers = What is written is read, and not answered. Each time you can pass.
# On the page of step-circle-door.
circle-stays = Please tell nobody else what you read here.

# To everyone, each alone. One box for one line.
step-check-in = How do you come to this circle today? One line is enough.
    .help = All lines are shown together, when everyone has answered.
    .skip = No line
    .skip-help = The others see no line of yours.
    .next = Then the first person can write.
    .starter-one = I come here …
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.

## What happened

# To whoever has the turn. One box, with a list of words for feelings.
step-story = What would you like to share with this circle?
    .help = Two or three sentences are enough. You can be angry. Threats have no place here.
    .skip = Pass my turn
    .skip-help = Your turn is then over.
    .next = Everyone here can read it. Then it goes on.
    .starter-one = What happened was …
    .starter-two = For me it was …
    .waiting = { $their_name } can write now. You can read it when it is sent.
    .waiting-next = It is read and not answered. Then it goes on.

## Closing

# To everyone, each alone. One box for one line.
step-check-out = How do you leave this circle? One line is enough.
    .help = All lines are shown together, when everyone has answered.
    .skip = No line
    .skip-help = The others see no line of yours.
    .next = Then there is a page about meeting again.
    .starter-one = I leave here …
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.

# To everyone, each alone. Three choices, and lines of one's own to pick.
step-circle-close = Would you like to meet in this circle again?
    .help = A day stands only for those who choose one, if at least three do; of several, the latest. Lines stay only if at least three people pick some.
    .next = After this there is one last page, for you alone.
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.
# An answer to step-circle-close.
option-in-four-weeks = In four weeks
