### The words of the retrospective in retro.json, for three to six people: what went well, what was hard, and what comes next.
### Each step has its question; .help: more about it; .skip and .skip-help: passing; .next: what comes next; .waiting and .waiting-next: for
### those who wait; .starter-one: the beginning of a sentence. $their_name (String): who begins, or whose turn it is.

# On the page with the terms: how it goes. Read before anybody agrees.
terms-flow-retro = Each writes what went well and what was hard. Those who want a turn can tell more. Small next steps can stay.

# To the one who begins, alone, before anything is sent.
step-retro-welcome = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you can write what it is about. Nobody knows of this yet.
    .waiting = Someone is reading a page alone.

# On the page that each reads alone: the first of three cases in which it is not for someone.
retro-not-for = This is not for you now if one of these is true:
# On the page that each reads alone.
retro-fear = You are afraid of what someone here may do.
# On the page that each reads alone.
retro-power = Someone here decides about your work or your money, and could use this against you.
# On the page that each reads alone.
retro-unsure = If you are not sure, you can stop here. You do not need a reason.
# The first line on the page of an invited person. $their_name: who invites.
retro-invited = { $their_name } invites you to look back together. You can say no.

# To the one who begins. One box for one line; the terms stand on the same page.
step-retro-topic = What would you like to look back on? One plain line is enough.
    .help = By sending it you agree to the terms on this page, and you invite the others.
    .skip = Invite without a line
    .skip-help = Those who are invited then see no line.
    .next = Each person can say yes, or not now, or give no answer.
    .starter-one = It is about …
    .waiting = Your invitations are sent. You can rest now.
    .waiting-next = It begins when everyone has answered, or at the time that stands here. If too few say yes, it closes then.

# To each invited person, alone, before they see what it is about.
step-retro-arrive = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you see what it is about. You can say yes or not now.
    .waiting = Someone is reading a page alone.

# To each invited person. The line of the one who invites and the terms stand on the same page.
step-retro-accept = { $their_name } invites you to look back together. Would you like to take part?
    .next = If you say yes, you can first write what went well.
    .waiting = Your answer is sent. You can rest now.
    .waiting-next = It begins when everyone has answered, or at the time that stands here. If too few say yes, it closes then.
# On the page of step-retro-accept.
retro-own-pace = You can pass each question, and you can stop at any time.
# On the page of step-retro-accept.
retro-no-names = You can write about what happened, and about your own part. You do not have to name anyone.
# An answer to step-retro-accept.
option-retro-not-now = Not now
    .help = Nobody is told. The others may guess.
# An answer to step-retro-accept.
option-retro-do-not-ask = Not now, and do not ask again
    .help = To the others this looks like “not now”. The app is asked to bring no more.

# To everyone, each alone. One box.
step-retro-glad = What went well, or what are you glad about?
    .help = One or two sentences are enough. All answers are shown together, when everyone has answered.
    .skip = Nothing now
    .skip-help = The others see no words of yours.
    .next = Then you can write what was hard.
    .starter-one = I am glad that …
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.

# To everyone, each alone. One box. The answers before stand above.
step-retro-hard = What was hard for you?
    .help = You can be angry. Threats have no place here. All answers are shown together.
    .skip = Nothing now
    .skip-help = The others see no words of yours.
    .next = Then you choose if you want a turn to tell more.
    .starter-one = For me it was hard when …
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.

# To everyone, each alone. Two choices. The answers of all stand above.
step-retro-turn = Would you like a turn to tell more about one thing?
    .help = If you take a turn, everyone can see it.
    .next = Then those who want a turn have one, one after the other.
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.
# An answer to step-retro-turn.
option-retro-a-turn = I would like a turn
# An answer to step-retro-turn.
option-retro-no-turn = No turn for me

# To whoever has the turn. One box.
step-retro-tell = What would you like to tell?
    .help = Two or three sentences are enough. What happened, and how was it for you?
    .skip = Pass my turn
    .skip-help = Your turn is then over.
    .next = Everyone here can read it. One person can write what they understood.
    .starter-one = What happened was …
    .waiting = { $their_name } can write now. You can read it when it is sent.
    .waiting-next = Then one person can write what they understood.

# To the next person in order. What was told stands above the box. $their_name: who told it.
step-retro-back = In your own words, what did you understand from { $their_name }?
    .help = You can understand it and still see it another way.
    .skip = Pass
    .skip-help = The others see only that it goes on.
    .next = { $their_name } can say if it fits.
    .starter-one = I understood that …
    .waiting = { $their_name } can now write what they understood.
    .waiting-next = Then the one who told it can say if it fits.

# To the one who told it. What was understood stands above the choices. Only this person can say that it fits.
step-retro-check = Does this fit what you meant?
    .help = Only you can say this.
    .next = Then it goes on.
    .waiting = { $their_name } can read these words now.
    .waiting-next = They can say if it fits, or leave it there.
# An answer to step-retro-check. It leads back to step-retro-tell, once in a turn.
option-retro-once-more = I would like to tell it once more
    .help = This is possible once in your turn.
    .help-last = Then your turn is over.
# An answer to step-retro-check.
option-retro-leave-it = Leave it there
    .help = Then it goes on.

# To everyone, each alone. One box. It stands in the record of all.
step-retro-action = Is there one small thing that you will do next?
    .help = It is for you to do, and small enough for a few days. It stands in the record of everyone here.
    .skip = No next step
    .skip-help = The others see no words of yours.
    .next = After this there is one last page, for you alone.
    .starter-one = I will …
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.

# To each alone, at the end, with the next steps of all above.
step-retro-after = This is the last page. Thank you for the time you gave.
    .next = After this nothing more is asked of you.
    .waiting = Nothing more is asked of you.
    .waiting-next = You can close this page.
