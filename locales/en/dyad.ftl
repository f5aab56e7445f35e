### The steps of the flow "dyad", as far as they are not in shared.ftl, in the order in which people meet them.
### Attributes and variables as in shared.ftl. A message step-dyad-… stands for step-… in this flow.


## Opening

# To the one who starts. Two choices, each with a box for the topic. The terms stand on the same page.
step-dyad-ask-to-meet = Who writes first? You can also add one line about the topic.
    .help = By sending it you agree to the terms on this page. { $their_name } sees this only after reading a page alone.
    .next = { $their_name } can say yes, or not now, or give no answer.
    .waiting = Your invitation is sent. You can rest now.
    .waiting-next = If { $their_name } says yes, the conversation begins. If not, this closes by itself at the time that stands here.
# A choice in step-ask-to-meet; also stands above the topic when the other reads it.
option-i-begin = I would like to write first
    .note = The topic in one plain line, or nothing
# A choice in step-ask-to-meet; also stands above the topic when the other reads it.
option-you-begin = I would like to write second
    .note = The topic in one plain line, or nothing
# To the invited person, who is asked to write first.
step-accept-you = { $their_name } asks you to have a conversation, and to write first. Would you like to take part?
    .next = If you say yes, you are asked first.
    .waiting = Your answer is sent. You can rest now.
# To each alone, before anything is told. Two lines stand above the choices.
step-begin = The conversation can begin now. Are you ready?
    .help = It begins when each of you is ready.
    .next = Then the first one writes.
    .waiting = Your answer is in. It begins when each of you is ready.
    .waiting-next = You can change your answer until then.
# A line above the choices of step-begin.
settle-quiet = You could sit quietly for a while, in a place that you can leave.
# A line above the choices of step-begin.
settle-stop = You can leave at any time. Mostly you can also pass or rest.
# An answer to step-begin and to step-day-ready.
option-ready = I am ready
# An answer to step-begin.
option-later = Later
    .help = A break begins when each of you has answered.
# To each in turn, only where the app chose that this comes first. One box.
step-warm = Is there something about { $their_name } that is good for you?
    .help = It can be very small.
    .next = If there is something, { $their_name } can read it next.
    .skip = Pass
    .skip-help = { $their_name } only sees that it goes on.
    .waiting = { $their_name } can share something that is good, or nothing.
    .waiting-next = If there is something, you can read it next.
# To the one who reads it, when something good was shared first.
step-receive-warm = { $their_name } has shared something good. You can answer, or not.
    .next = After this the next turn comes.
    .skip = No answer
    .waiting = { $their_name } can read this now. There may be no answer.
    .waiting-next = After this the next turn comes.

## Listening and reflecting

# To the one who listens: a page with what was shared, and no box.
step-listen = Here you can read what { $their_name } shared. There is no hurry.
    .help = It is enough to read. You write in turns.
    .next = Then you can write what you understood.
    .waiting = { $their_name } can read this now.
    .waiting-next = Then they can write what they understood.
# An answer to step-listen.
option-read = I have read it
# An answer to step-listen. It goes back to the one who wrote.
option-smaller = A smaller piece, please
    .help = { $their_name } can then write a smaller piece.
    .help-then = Then each of you is asked alone how to go on.
# A field of step-say-back.
field-in-my-words = In my own words
# A field of step-say-back that may stay empty.
field-makes-sense = A part that makes sense to me
# To the one who spoke, after a smaller piece was asked for, or chosen. One box.
step-speak-smaller = Can you write a smaller piece of it? One moment, or one sentence, is enough.
    .help = A smaller piece is easier to take in. The rest is not lost.
    .next = { $their_name } can read it next.
    .skip = Leave it there
    .skip-help = Your turn is then over. There may be room for something later.
    .starter-one = The moment when …
    .starter-two = What matters most to me is …
    .waiting = { $their_name } can write a smaller piece now.
    .waiting-next = Then you can write what you understand of it.
# An answer to step-check. It opens a page for the next piece, or for something deeper.
option-fits-more = It fits, and there is more
# To the one who spoke, once it fits. Two choices, each with a box.
step-add-more = What would you like to add?
    .help = You can also leave it there.
    .next = { $their_name } can read it next.
    .skip = Leave it there
    .skip-help = Your turn is then over.
    .waiting = It fits so far. { $their_name } can add something now.
    .waiting-next = If there is something, you can read it next.
# A choice in step-add-more.
option-next-piece = The next piece
    .help = { $their_name } can write what they understood of it.
    .note = What else happened, or how else was it for you?
# A choice in step-add-more. Never asked for by the other.
option-deeper = Something deeper
    .help = { $their_name } can write one guess of how it was for you.
    .note = What matters most to you in this?
# To the one who spoke, when the other passed. One way on.
step-check-unsaid = No words came back in this step. Your words were sent.
    .help = A pass says nothing about what you shared.
    .next = Then the next part begins.
    .waiting = { $their_name } can go on now.
    .waiting-next = Then the next part begins.
# The only answer to step-check-unsaid.
option-on-from-here = Go on
# To each alone, when it did not fit three times.
step-ways = This does not come across yet. What would you like now?
    .help = Each of you answers alone. It goes no further than each of you wants.
    .next = It goes on when each of you has answered.
    .waiting = Your answer is in. It goes on when { $their_name } has answered too.
    .waiting-next = You can change your answer until then.
# An answer to step-ways.
option-smaller-piece = A smaller piece
# An answer to step-ways.
option-a-rest = A rest
    .help = A break begins if { $their_name } does not leave it there.
# To the one who listens, after the other added something deeper. One box.
step-guess = How may this have been for { $their_name }? One guess is enough.
    .next = { $their_name } can say if the guess fits.
    .skip = Pass
    .skip-help = { $their_name } only sees that it goes on.
    .waiting = { $their_name } can read this now.
    .waiting-next = You may read a guess of how it was for you.
# To the one who added something deeper.
step-guess-check = Does this guess fit?
    .help = Only you can say this.
    .next = Then the next part begins.
    .waiting = { $their_name } can read your guess now.
    .waiting-next = They can say if it fits.
# An answer to step-guess-check.
option-guess-fits = The guess fits
# An answer to step-guess-check, with a note.
option-almost = Almost
    .note = How was it instead? You can leave this empty.

## The turns, and the own part

# To the second person, whose turn it is. Three choices, each with a box or a form.
step-turn = Now it is your turn. What would you like to share?
    .help = Two or three sentences are enough. You can be angry. Threats have no place here.
    .next = { $their_name } can read it.
    .skip = Pass my turn
    .skip-help = Your turn is then over. There may be room for something later.
    .waiting = { $their_name } can write now. You can read it when it is sent.
    .waiting-next = You may be asked what you understood.
# A choice of whoever has the turn; also stands above the text when the other reads it.
option-both = Something I did, then how it was
    .help = First what you did. { $their_name } does not have to answer it.
# To the one who named something first. One box.
step-speak-account = Now you can tell { $their_name } what happened, and how it was for you.
    .help = Two or three sentences are enough. You can be angry. Threats have no place here.
    .next = { $their_name } can read it and write what they understood.
    .skip = Leave it there
    .skip-help = Your turn is then over.
    .starter-one = What happened was …
    .starter-two = For me it was …
    .waiting = { $their_name } can now write how it was.
    .waiting-next = You may be asked what you understood.
# A field of an own part.
field-what-i-did = What I did
# A field of an own part that may stay empty.
field-what-it-did = What I see it did
# A field of an own part that may stay empty.
field-what-i-will-do = What I will do

## The landing

# To each alone, when both have had a turn, or when one of them needed many breaks.
step-landing = Here you can choose how to go on. What would you like now?
    .help = Each of you answers alone. If one of you says “enough”, that is what happens.
    .next = It goes on when each of you has answered.
    .waiting = Your answer is in. It goes on when { $their_name } has answered too.
    .waiting-next = You can change your answer until then.
# An answer to step-landing.
option-one-more = Something more to share
    .help = If each of you chooses this, each can pick up to two things.
# An answer to step-landing.
option-another-day = Another day
    .help = If nobody says “enough”, you come back here when each is ready.
# An answer to step-landing.
option-enough = Enough for now
    .help = The last pages come next.
# To each alone, before it goes on another day. The list of gate- messages stands below it.
step-day-gate = Please read this page alone. Is this right for you today?
    .help = { $their_name } does not see what you choose.
    .next = You can say that you are ready.
    .waiting = Your answer is in. It goes on when { $their_name } is ready too.
    .waiting-next = If that does not happen, this closes by itself at the time that stands here.
# To each alone, after that page.
step-day-ready = Are you ready to go on with this conversation?
    .help = You can also come back on another day, or leave.
    .next = It goes on when each of you is ready.
    .waiting = You are ready. It goes on when { $their_name } is ready too.
    .waiting-next = If that does not happen, this closes by itself at the time that stands here.

## Cards

# To each alone. Cards to pick, or none.
step-doors = What would you like to add? You can pick up to two, or nothing.
    .next = Then each of you shares what was picked, one after the other.
    .waiting = Your answer is in. It goes on when { $their_name } has answered too.
    .waiting-next = You can change your answer until then.
# A card.
option-next-step = A small next step
# To the one who picked the card. A form.
step-card-own = Here you can name something you did.
    .help = You do not need to explain. { $their_name } does not have to answer.
    .next = { $their_name } can read it next.
    .skip = Leave this out
    .skip-help = { $their_name } only sees that it goes on.
    .waiting = { $their_name } can write something now.
    .waiting-next = If there is something, you can read it next.
# To the one who picked the card. A form with two parts of one sentence.
step-card-limit = Here you can set a limit. It says what you will do.
    .help = Nobody has to agree.
    .next = { $their_name } can mark that they have read it.
    .skip = Leave this out
    .skip-help = { $their_name } only sees that it goes on.
    .waiting = { $their_name } can write something now.
    .waiting-next = If there is something, you can read it next.
# To the one who picked the card. A form.
step-card-request = What would you like to ask { $their_name } for?
    .help = The answer can be yes, no, something else, or a need for time.
    .next = { $their_name } can answer or not.
    .skip = Leave this out
    .skip-help = { $their_name } only sees that it goes on.
    .waiting = { $their_name } can write something now.
    .waiting-next = If there is something, you can read it next.
# To the one who picked the card. One box.
step-card-question = What would you like to ask { $their_name }?
    .help = A question with “what” or “how” is easier to answer. There may be no answer.
    .next = { $their_name } can answer or not.
    .skip = Leave this out
    .skip-help = { $their_name } only sees that it goes on.
    .waiting = { $their_name } can write something now.
    .waiting-next = If there is something, you can read it next.
# To the one who picked the card. One box.
step-card-thanks = What would you like to thank { $their_name } for?
    .help = It can be very small.
    .next = { $their_name } can read it next.
    .skip = Leave this out
    .skip-help = { $their_name } only sees that it goes on.
    .waiting = { $their_name } can write something now.
    .waiting-next = If there is something, you can read it next.
# To the one who picked the card. One box.
step-card-next-step = What is one small thing that you would like next?
    .help = It can be very small. Nobody has to agree.
    .next = { $their_name } can read it next.
    .skip = Leave this out
    .skip-help = { $their_name } only sees that it goes on.
    .waiting = { $their_name } can write something now.
    .waiting-next = If there is something, you can read it next.
# An answer to a request, with a box. The one who asked can take it or leave it open.
option-something-else = Something else
    .help = { $their_name } can take it or leave it open.
    .note = What could you offer?
# To the one who asked, when something else was offered.
step-take-counter = { $their_name } offers something else. Would you like to take it?
    .next = Then comes the next thing, or the last part.
    .skip = No answer
    .waiting = { $their_name } can read your offer now.
    .waiting-next = Then comes the next thing, or the last part.
# An answer to step-take-counter.
option-take-it = I take it
# An answer to step-take-counter.
option-leave-open = Leave it open
# To the one who reads a next step.
step-hear-next-step = { $their_name } has named a small next step. You can mark that you have read it.
    .help = You do not have to agree to it.
    .next = Then comes the next thing, or the last part.
    .skip = Go on without marking it
    .skip-help = { $their_name } sees only that it goes on.
    .waiting = { $their_name } can read your next step now.
    .waiting-next = Then comes the next thing, or the last part.

## Closing

# To each alone. A day or none; with it a limit if wished, and lines of one's own to keep.
step-close = Would you like to look at this again together on a day?
    .help = A day stands only if each of you chooses one; of two, the later. Lines stay only if each of you picks some. You can also set a limit.
    .next = After this there is one last page, for you alone.
    .waiting = Your answer is in. It goes on when { $their_name } has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.
# An answer to step-close.
option-in-a-week = In a week
# An answer to step-close.
option-in-two-weeks = In two weeks
# An answer to step-close.
option-no-day = No day
# An answer to step-after: there if the other has set a limit at the close.
option-limit-heard = I have read the limit
    .help = { $their_name } can see this, if the last page is still open there.

## The record, at the end: headings of a short text for each person

# Title.
record-title = What stays from this conversation
# Above lines that people chose to keep.
record-kept = Lines that were kept
# Above limits.
record-limits = Limits
# Above requests.
record-requests = Requests and answers
# Before the answer to a request.
record-answer = Answer
# The answer to a request that nobody has said yes or no to.
record-open = Still open
# Before the day on which it ended.
record-date = Date (UTC)
# Above small next steps.
record-next-steps = Small next steps
# Above what people have said they will do.
record-commitments = What people will do
# Above the day.
record-again = To look at it again
# When nothing stays.
record-nothing = No line was chosen to be kept.
# Where the words of a line were erased.
record-erased = These words were deleted.
# Where the one who wrote a line has taken back their yes to others reading it.
record-hidden = These words are not shown for now.
# A day, not set.
again-another-day = On another day
# A day.
again-in-a-week = A week after the conversation
# A day.
again-in-two-weeks = Two weeks after the conversation
# Another number of days. $count (number): how many.
again-in-days =
    { $count ->
        [one] { $count } day after the conversation
       *[other] { $count } days after the conversation
    }

## What one person can take away of a conversation, at any time: headings of a short text

# Title.
export-title = What you can read of this conversation
# Above what the person has said yes to.
export-agreed = What you agreed to
# Said yes to the terms. The day stands before it.
export-given = You said yes.
# Took it back. The day stands before it.
export-withdrawn = You took back your yes.
# Said yes once more. The day stands before it.
export-renewed = You said yes again.
# Above the lines.
export-lines = What was written
# Where there are no lines.
export-nothing = There are no lines that you can read.
# Beside a line that only its writer can read.
export-private = Only you can read this.
