### The steps of the flow "brief" alone, and what can be chosen only there, in the order in which people meet them.
### Attributes and variables as in shared.ftl.


## Opening

# To the one who starts. The terms stand on the same page. One box for one line.
step-ask-to-meet = What is it about? One plain line is enough.
    .help = By sending it you agree to the terms on this page. { $their_name } sees this line only after reading a page alone.
    .next = { $their_name } can say yes, or not now, or give no answer.
    .skip = Send without a topic
    .skip-help = { $their_name } then sees no topic.
    .starter-one = It is about …
    .starter-two = I would like us to look at …
    .waiting = Your invitation is sent. You can rest now.
    .waiting-next = If { $their_name } says yes, the conversation begins. If not, this closes by itself at the time that stands here.

## Listening and reflecting

# To the second person, whose turn it is now. Two choices, each with a box.
step-reply = Now it is your turn. What would you like to share?
    .help = Two or three sentences are enough. You can be angry. Threats have no place here.
    .next = { $their_name } can read it.
    .skip = Pass my turn
    .skip-help = Your turn is then over. There may be room for something later.
    .waiting = { $their_name } can write now. You can read it when it is sent.
    .waiting-next = You may be asked what you understood.

## Boundaries. A limit ("boundary" in code) is what the person will do; a request can be answered with no.

# To each in turn. Five choices, each with a box or a form.
step-one-thing = Is there one thing you would like to give, ask for or set?
    .help = You can also choose nothing.
    .next = If there is something, { $their_name } can read it next.
    .skip = Nothing for now
    .skip-help = { $their_name } only sees that it goes on.
    .waiting = { $their_name } can give, ask for or set one thing now, or nothing.
    .waiting-next = If there is something, you can read it next.

## Closing

# To each person alone, at the end. Cards to pick, or none.
step-brief-after = This conversation is at its end. Is there something you want to keep?
    .help = You can choose nothing. Each of these stands only if { $their_name } chooses it too.
    .next = After this nothing more is asked of you.
    .waiting = Your answer is in. Nothing more is asked of you.
    .waiting-next = You can close this page, or change your answer while that is still possible.
# A card in step-brief-after.
option-keep-words = Keep what each of you wrote
    .help = It is kept only if { $their_name } chooses this too.
# A card in step-brief-after.
option-look-again = Come back to this on another day
    .help = It stands only if { $their_name } chooses this too.
