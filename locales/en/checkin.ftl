### The steps of the flow "checkin", in which two to fifteen people look at what came of an earlier conversation.
### $their_name is there only where one person is meant: whoever invites.
### Attributes and variables as in shared.ftl.


## Opening

# To the one who begins, alone, before anything is sent; the list of gate- messages stands below it.
step-checkin-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you can send an invitation. Nobody knows of this yet.
    .waiting = Someone is reading a page alone.
# In the list of the page that is read alone.
checkin-gate-fear = You are afraid of what someone here may do.
# In the list of the page that is read alone.
checkin-gate-rule = A court, school or workplace limits contact with someone here.
# In the list of the page that is read alone.
checkin-gate-above = Someone here decides about your work, home, money or care.
# To the one who begins. Two lines and the terms stand on the same page.
step-send = Do you still want to look at this again together?
    .help = By sending it you agree to the terms on this page.
    .next = Whoever is invited can say yes, or not now, or give no answer.
    .waiting = The invitation is sent. You can rest now.
    .waiting-next = It begins when everyone has said yes, or at the time that stands here with those who have. If they are too few, it closes then.
# An answer to step-send.
option-send = Yes, send the invitation
# To each invited person alone. Stands above the same list, with checkin-invitation as its first line.
step-checkin-door-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you see what this is about. You can say yes or not now.
    .waiting = Someone is reading a page alone.
# On the page that an invited person reads alone.
checkin-invitation = { $their_name } invites you to look again together. You can say no.
# To each invited person, after the page that is read alone. Two lines and the terms stand there.
step-checkin-door = { $their_name } invites you to look at something again together. Would you like to take part?
    .next = If you say yes, you see your own part of it first.
    .waiting = Your answer is sent. You can rest now.
    .waiting-next = It begins when everyone has said yes, or at the time that stands here with those who have. If they are too few, it closes then.
# An answer to step-checkin-door.
option-checkin-not-now = Not now
    .help = Nobody is told, but it may be guessed.
# An answer to step-checkin-door.
option-checkin-do-not-ask = Not now, and do not ask again
    .help = To others this looks like “not now”. The app is asked to bring no more.
# On the pages of step-send and of step-checkin-door.
checkin-items = It is about what people said they would do, requests and limits.
# On the pages of step-send and of step-checkin-door.
checkin-shown = Each answers their own part alone. All answers are shown together.
# The same, where whoever was harmed has chosen to hear through the one who keeps it.
checkin-told = Whoever keeps this tells the person who was harmed what comes of it.

## What came of it

# To each of those who have something to answer, alone. One row for each; each row can be left out.
step-checkin-mine = What became of this? You can answer each line, or leave it out.
    .help = “Not yet” is a full answer. You do not need a reason.
    .next = Then all answers are shown together.
    .skip = No answer
    .skip-help = Nobody sees an answer of yours.
    .waiting = It goes on when all who are asked have answered, or at the time that stands here.
    .waiting-next = Then all answers are shown together.
# To everyone, each alone. What was answered stands above the box. One box.
step-yours = How is it for you now?
    .help = One or two sentences are enough. All answers are shown together.
    .next = Then you can say what you would like next.
    .skip = No words
    .skip-help = Nobody sees words of yours.
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.

## Closing

# To everyone, each alone. Three choices, one with a box for one line.
step-next = What would you like next?
    .help = A small next step can be read here. What else you choose is not shown.
    .next = After this there is one last page, for you alone.
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.
# An answer to step-next, with a box for one line.
option-checkin-next-step = A small next step
    .note = What will you do? One line is enough.
# An answer to step-next.
option-new-conversation = A new conversation
    .help = Nobody is told. You can invite someone to one later.
# An answer to step-next.
option-checkin-enough = This is enough
