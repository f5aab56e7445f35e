### The steps of the flow "dyad", as far as they are not in shared.ftl, in the order in which people meet them.
### Attributes and variables as in shared.ftl. A message step-dyad-… stands for step-… in this flow.

## Opening

# To the one who starts. Two choices, each with a box for the topic. The terms stand on the same page.
step-dyad-ask-to-meet = Who would you like to begin? You can also write one line about the topic.
    .help = { $their_name } sees this only after reading a page alone. By sending it you agree to the terms on this page.
    .next = { $their_name } can say yes, or not now, or give no answer.
    .waiting = Your invitation is sent. You do not have to do anything now.
    .waiting-next = If { $their_name } says yes, the conversation begins. If not, this closes by itself when the time is over.

# A choice in step-ask-to-meet; also stands above the topic when the other reads it.
option-i-begin = I would like to begin
    .note = The topic in one plain line. You can leave this empty.

# A choice in step-ask-to-meet; also stands above the topic when the other reads it.
option-you-begin = I would like the other person to begin
    .note = The topic in one plain line. You can leave this empty.

# To the invited person, who is asked to write first.
step-accept-you = { $their_name } asks you to have a conversation, and to write first. Would you like to take part?
    .help = You do not have to answer. No answer and “not now” look the same to { $their_name }.
    .next = If you say yes, you write first. Then { $their_name } writes what they understood.
    .waiting = Your answer is sent. You do not have to do anything now.

# To each alone, before anything is told. Two lines stand above the choices.
step-begin = The conversation can begin now. Are you ready?
    .help = It begins when each of you is ready. If one of you wants it later, a break begins.
    .next = When each of you is ready, the first one writes.
    .waiting = Your answer is in. You do not have to do anything now.
    .waiting-next = It goes on when each of you has answered.

# A line above the choices of step-begin.
settle-quiet = You could sit quietly for a while, in a place that you can leave.
# A line above the choices of step-begin.
settle-stop = You can pass, rest or leave at any time.

# An answer to step-begin and to step-day-ready.
option-ready = I am ready
# An answer to step-begin.
option-later = Later
    .help = A break begins for both of you. After it you are asked again.

# To each in turn, only where the app chose that this comes first. One box.
step-warm = Is there something about { $their_name } that is good for you?
    .help = It can be very small. You can also pass.
    .skip = Pass
    .next = If there is something, { $their_name } reads it next.
    .waiting = { $their_name } can share something that is good, or nothing.
    .waiting-next = If there is something, you read it next.

# To the one who reads it, when something good was shared first.
step-receive-warm = { $their_name } has shared something good. You can answer, or not.
    .help = You do not have to answer, agree or stay. Where to find help is here.
    .skip = No answer
    .next = After this the other has a turn, or the next part begins.
    .waiting = { $their_name } is reading what you shared.
    .waiting-next = After this the other has a turn, or the next part begins.

## Listening and reflecting

# To the one who listens: a page with what was shared, and no box.
step-listen = Here you can read what { $their_name } shared. There is no hurry.
    .help = You do not have to answer, agree or stay. Each of you has a turn. Where to find help is here.
    .next = You can write what you understood.
    .waiting = { $their_name } is reading what you shared.
    .waiting-next = { $their_name } can write what they understood.

# An answer to step-listen.
option-read = I have read it
# An answer to step-listen. It goes back to the one who wrote.
option-smaller = A smaller piece, please
    .help = { $their_name } can then write a smaller piece.

# A field of step-say-back.
field-in-my-words = In my own words
# A field of step-say-back that may stay empty.
field-makes-sense = A part that makes sense to me

# An answer to step-check.
option-fits-more = It fits, and there is more
    .help = You can write the next piece.
# An answer to step-check, with a box. Never asked for by the other.
option-deeper = It fits. I want to add something deeper
    .help = You can write what matters most to you in this. { $their_name } can then write one guess.
    .note = What matters most to you in this?
# An answer to step-check. It goes back to the one who listened.
option-once-more = Once more, please
    .help = { $their_name } can write once more what they understood.

# To the one who spoke, when the other passed.
step-check-unsaid = No words came back in this step. How would you like to go on?
    .help = Passing says nothing about what you shared. You do not have to stay. Where to find help is here.
    .next = After this the other has a turn, or the next part begins.
    .waiting = { $their_name } can choose how to go on.
    .waiting-next = After this the other has a turn, or the next part begins.
# An answer to step-check-unsaid.
option-on-from-here = Go on

# To each alone, when it did not fit three times.
step-ways = This part is hard to share. What would you like now?
    .help = Each of you answers alone. If one of you wants less, that is what happens.
    .next = It goes on when each of you has answered.
    .waiting = Your answer is in. You do not have to do anything now.
    .waiting-next = It goes on when each of you has answered.
# An answer to step-ways.
option-smaller-piece = A smaller piece
# An answer to step-ways.
option-a-rest = A rest
    .help = A break begins for both of you.

# To the one who listens, after the other added something deeper. One box.
step-guess = How may this have been for { $their_name }? One guess is enough.
    .help = You do not have to answer, agree or stay. Where to find help is here.
    .skip = Pass
    .next = { $their_name } says if the guess fits.
    .waiting = { $their_name } is reading what you added.
    .waiting-next = You may read a guess of how it was for you.

# To the one who added something deeper.
step-guess-check = Does this guess fit?
    .help = Only you can say this. You do not have to answer, agree or stay. Where to find help is here.
    .next = After this the other has a turn, or the next part begins.
    .waiting = { $their_name } is reading your guess.
    .waiting-next = After this the other has a turn, or the next part begins.
# An answer to step-guess-check.
option-guess-fits = The guess fits

## The second turn, and the own part

# To the second person, whose turn it is. Three choices, each with a box or a form.
step-turn = Now it is your turn. What would you like to share?
    .help = You can name something you did. You can tell how it was for you. You can do both, or pass.
    .skip = Pass
    .next = { $their_name } reads it.
    .waiting = Now it is the turn of { $their_name }. You can read it when it is sent.
    .waiting-next = You may be asked what you understood.

# A choice in step-turn; also stands above the text when the other reads it.
option-both = Something I did, and how it was
    .help = First what you did, then how it was for you.

# A field of an own part.
field-what-i-did = What I did
# A field of an own part that may stay empty.
field-what-it-did = What I see it did
# A field of an own part that may stay empty.
field-what-i-will-do = What I will do
# A field of option-both.
field-how-it-was = How it was for me

## The landing

# To each alone, when both have had a turn, or when one of them needed many breaks.
step-landing = Here you can choose how to go on. What would you like now?
    .help = Each of you answers alone. If one of you wants less, that is what happens. All three choices are equal.
    .next = It goes on when each of you has answered.
    .waiting = Your answer is in. You do not have to do anything now.
    .waiting-next = It goes on when each of you has answered.
# An answer to step-landing.
option-one-more = Something more to share
    .help = Each of you can pick up to two things to share.
# An answer to step-landing.
option-another-day = Another day
    .help = Everything stays as it is. It goes on when each of you is ready again.
# An answer to step-landing.
option-enough = Enough for now
    .help = The last pages come next.

# To each alone, before it goes on another day. The list of gate- messages stands below it.
step-day-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose here. It is not kept.
    .next = You can say that you are ready.
    .waiting = Your answer is in. You do not have to do anything now.
    .waiting-next = It goes on when each of you is ready.

# To each alone, after that page.
step-day-ready = Are you ready to go on with this conversation?
    .help = You can leave this page and come back on another day. You can also leave.
    .next = It goes on when each of you is ready.
    .waiting = You are ready. You do not have to do anything now.
    .waiting-next = It goes on when each of you is ready.

## Cards

# To each alone. Cards to pick, or none.
step-doors = What would you like to add? You can pick up to two.
    .help = A limit is about what you will do. A request can be answered with no. You can also pick nothing.
    .next = Then each of you shares what was picked, one after the other.
    .waiting = Your answer is in. You do not have to do anything now.
    .waiting-next = It goes on when each of you has answered.
# A card.
option-next-step = A small next step
    .help = One small thing you would like next.

# To the one who picked the card. A form.
step-card-own = Here you can name something you did.
    .help = Name what you did. Say what you see it did. Say what you will do. You do not need to explain.
    .skip = Leave this out
    .next = If there is something, { $their_name } reads it next.
    .waiting = { $their_name } can write something now.
    .waiting-next = If there is something, you read it next.

# To the one who picked the card. A form with two parts of one sentence.
step-card-limit = Here you can set a limit. It says what you will do.
    .help = A limit is about what you will do. Nobody has to agree.
    .skip = Leave this out
    .next = { $their_name } can mark that they have read it.
    .waiting = { $their_name } can write something now.
    .waiting-next = If there is something, you read it next.

# To the one who picked the card. A form.
step-card-request = What would you like to ask { $their_name } for?
    .help = The answer can be yes, or no, or something else. It can also need time.
    .skip = Leave this out
    .next = { $their_name } can answer or not.
    .waiting = { $their_name } can write something now.
    .waiting-next = If there is something, you read it next.

# To the one who picked the card. One box.
step-card-thanks = What would you like to thank { $their_name } for?
    .help = Something { $their_name } did that was good for you. It can be very small.
    .skip = Leave this out
    .next = { $their_name } reads it next.
    .waiting = { $their_name } can write something now.
    .waiting-next = If there is something, you read it next.

# To the one who picked the card. One box.
step-card-next-step = What is one small thing that you would like next?
    .help = It can be very small. Nobody has to agree.
    .skip = Leave this out
    .next = { $their_name } reads it next.
    .waiting = { $their_name } can write something now.
    .waiting-next = If there is something, you read it next.

# An answer to a request, with a box. The one who asked can take it or leave it open.
option-something-else = Something else
    .help = You can offer something else. { $their_name } can take it or leave it open.
    .note = What could you offer?

# To the one who asked, when something else was offered.
step-take-counter = { $their_name } offers something else. Would you like to take it?
    .help = You do not have to answer, agree or stay. Where to find help is here.
    .skip = No answer
    .next = After this comes the next thing to share, or the last part.
    .waiting = { $their_name } is reading your offer.
    .waiting-next = After this comes the next thing to share, or the last part.
# An answer to step-take-counter.
option-take-it = I take it
# An answer to step-take-counter.
option-leave-open = Leave it open

# To the one who is thanked.
step-dyad-receive-thanks = { $their_name } has thanked you for something. You can mark that you have read it.
    .help = You do not have to answer, agree or stay. Where to find help is here.
    .skip = Go on without marking it
    .next = After this comes the next thing to share, or the last part.
    .waiting = { $their_name } is reading your thanks.
    .waiting-next = After this comes the next thing to share, or the last part.

# To the one who reads a next step.
step-hear-next-step = { $their_name } has named a small next step. You can mark that you have read it.
    .help = You do not have to answer, agree or stay. Where to find help is here.
    .skip = Go on without marking it
    .next = After this comes the next thing to share, or the last part.
    .waiting = { $their_name } is reading your next step.
    .waiting-next = After this comes the next thing to share, or the last part.

## Closing

# To each alone. A day or none; with it a limit if wished, and lines of one's own to keep.
step-close = Would you like to look at this again together on a day?
    .help = A day stands only if each of you chooses one. You can also set a limit, and pick lines of your own. Lines are kept only if each of you picks some.
    .next = After this there is one last page, for you alone.
    .waiting = Your answer is in. You do not have to do anything now.
    .waiting-next = It goes on when each of you has answered.
# An answer to step-close.
option-in-a-week = In a week
# An answer to step-close.
option-in-two-weeks = In two weeks
# An answer to step-close.
option-no-day = No day

# To each alone, at the end: one paragraph stands below it.
step-dyad-after = This is the last page. Thank you for the time you gave.
    .help = You can read here where to find help.
    .next = After this nothing more is asked of you.
    .waiting = Your answer is in. Nothing more is asked of you.
    .waiting-next = You can close this page.
# The only answer to step-dyad-after.
option-done = Done

## The record, at the end: headings of a short text for each person

# Title.
record-title = What stays from this conversation
# Above lines that people chose to keep.
record-kept = Lines that were kept
# Above limits.
record-limits = Limits
# Above requests that were answered with yes, or where something else was taken.
record-agreed = Requests that were agreed
# Above requests that are still open.
record-open = Open requests
# Above small next steps.
record-next-steps = Small next steps
# Above the day.
record-again = To look at it again
# When nothing stays.
record-nothing = Nothing was kept.
# Where the words of a line were erased.
record-erased = These words were deleted.
# A day, not set.
again-another-day = On another day
# A day.
again-in-a-week = A week after the conversation
# A day.
again-in-two-weeks = Two weeks after the conversation
# Another number of days. $count (number): how many.
again-in-days = { $count ->
    [one] { $count } day after the conversation
   *[other] { $count } days after the conversation
}
