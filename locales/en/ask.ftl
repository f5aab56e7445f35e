### The steps of the flow "ask", in which one person asks another for something: to be listened to, company, help with
### something, or someone who looks for help with them. Nothing has to have gone wrong. Attributes and variables as in shared.ftl.


## Opening

# To the one who asks, alone, before anything is sent; the list of gate- messages stands below it.
step-ask-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you can say what would help you. Nobody knows of this yet.
    .waiting = Someone is reading a page alone.
# To the one who asks. The terms stand on the same page. Four choices, each with a box for one line.
step-ask = What would help you now?
    .help = By sending it you agree to the terms on this page. { $their_name } sees it only after reading a page alone.
    .next = { $their_name } can answer, or say not now, or give no answer.
    .waiting = What you ask for is sent. You can rest now.
    .waiting-next = If { $their_name } wants to answer, it goes on. If not, this closes by itself at the time that stands here.
# A choice in step-ask; also stands above the line when the other reads it.
option-listen = Someone who listens
    .note = What is hard now, in one line, or nothing
# A choice in step-ask; also stands above the line when the other reads it: being together.
option-company = Company
    .note = What is hard now, in one line, or nothing
# A choice in step-ask; also stands above the line when the other reads it: something that can be done.
option-practical = Help with something
    .note = With what, in one line, or nothing
# A choice in step-ask; also stands above the line when the other reads it.
option-find-help = Someone who looks for help with me
    .note = What is hard now, in one line, or nothing
# To the invited person alone. Stands above the same list, with ask-invitation as its first line.
step-ask-door-gate = Please read this page alone. Is this right for you today?
    .help = { $their_name } does not see what you choose.
    .next = Then you see what { $their_name } asks for. You can answer or say not now.
    .waiting = Someone is reading a page alone.
# On the page that the invited person reads alone.
ask-invitation = { $their_name } asks you for something here. You can say no.
# To the invited person, after the page that is read alone. What is asked for and the terms stand on the same page.
step-ask-door = { $their_name } asks you for something. Would you like to answer?
    .help = If you go on, you can say yes, or how much, or that you have no room now.
    .next = If you go on, your answer comes next.
    .waiting = Your answer is sent. You can rest now.
# An answer to step-ask-door.
option-ask-accept = Yes, I will answer
    .help = You agree to these terms. You can still leave.

## Boundaries

# To the one who was asked; what was asked for stands above. Three choices, each with a box.
step-answer = What can you give of this?
    .help = Yes and no are equal here. You do not need a reason.
    .next = { $their_name } can read it.
    .skip = No answer
    .skip-help = { $their_name } reads that no answer came.
    .waiting = { $their_name } can read this now. The answer can be no.
    .waiting-next = You can read the answer, if there is one.
# An answer in step-answer: a part of what was asked for.
option-this-much = Yes, this much
    .note = What you can give
# An answer in step-answer. It is told at once, so that nobody waits in need.
option-no-room = I have no room for this now
    .note = A few words, or none

## Reconnection

# To the one who asked; the answer stands above. It can be a yes, a part, or a no.
step-thanks = { $their_name } has answered. You can answer that, or not.
    .help = An answer is about time and strength. It does not say how much you matter.
    .next = After this there is one last page, for you alone.
    .skip = Go on without an answer
    .waiting = { $their_name } can read your answer now.
    .waiting-next = After this there is one last page, for you alone.
# A choice in step-thanks.
option-someone-else = I will ask someone else
    .help = { $their_name } can read this. To ask someone else is a new conversation.
# To the one who asked, when no answer came.
step-no-answer = No answer came this time. What you asked for was sent.
    .help = A pass says nothing about what you asked for. You can still ask someone else.
    .next = After this there is one last page, for you alone.
    .waiting = { $their_name } can go on now.
    .waiting-next = After this there is one last page, for you alone.
