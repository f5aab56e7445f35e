### What is read before anybody writes: the page that each reads alone, and the terms.
### The page with its first question is at most 120 words. $their_name (String): the other person.


## The page that is read alone

# The first line for an invited person: neutral, without the topic.
invitation = { $their_name } asks you to have a conversation here. You can say no.
# Above the list.
gate-not-for = This tool is not right for you if:
# In the list.
gate-fear = You are afraid of what { $their_name } may do.
# In the list.
gate-control = Someone hurts, threatens, follows or controls you.
# In the list.
gate-made-to = You cannot say no to this.
# In the list.
gate-watched = Someone watches this screen or reads your messages.
# In the list.
gate-rule = A court, school or workplace limits contact between you.
# In the list.
gate-danger = You or someone else is in danger now.
# In the list.
gate-living = You think of ending your life.
# In the list: a boss, a landlord, a carer, someone with papers or money over this person.
gate-above = { $their_name } decides about your work, home, money or care.
# In the list.
gate-rest = You are in a fight, or too tired, ill or drunk to decide.
# Below the list.
gate-unsure = If you are not sure, you can wait, or ask someone you trust.

## The terms: one paragraph each

# What this is.
terms-tool = This is no therapy. It gives no legal or emergency help.
# How the flow "brief" goes.
terms-flow-brief = In turn, one writes. The other can answer, or say what they understood. Then each can give, ask for or set one thing.
# How the flow "dyad" goes.
terms-flow-dyad = In turn, one writes. The other can answer, or say what they understood. Then each says if it is enough. A short record can stay.
# How the flow "circle" goes.
terms-flow-circle = In turn, one writes, and everyone here reads it. Nothing is answered or settled. Lines that people pick can stay.
# How the flow "circle" goes where something is repaired.
terms-flow-circle-repair = In turn, one writes, and everyone here reads it. Then each can name a need or a limit, and offer or ask for something. A short record can stay.
# How the flow "accountability" goes.
terms-flow-accountability = One person can name what they did. The one it was done to chooses how: each of them writes, or only one does. A short record can stay.
# Above the name of the one who looks after the conversation.
terms-kept-by = This person looks after the conversation:
# Below that name: how they learned it, as the app says. One of three.
training-restorative = They were trained for such conversations.
# Below that name.
training-profession = Such conversations are part of the work they were trained for.
# Below that name.
training-community = They learned it from people who have long looked after such conversations.
# Below that, where that person can do so.
terms-keeper-closes = They can read what is written for everyone here, and close it for everyone.
# How the flow "checkin" goes.
terms-flow-checkin = Each looks at what came of an earlier conversation. Small next steps can stay.
# How the flow "ask" goes.
terms-flow-ask = One asks for something. The other can answer, or not. Then it is over.
# How the flow "solo" goes, for one person alone.
terms-flow-solo = You write alone. At the end you keep the lines that you pick, or discard all.
# How long it is. $count (Number, 0-99): the most pages for each person, without what people add.
terms-pages =
    { $count ->
        [one] One short page each, more if one of you adds something.
       *[other] Up to { $count } short pages each, more if one of you adds something.
    }
# The same in the flow "circle". $count (Number, 0-99): the most pages.
terms-circle-pages =
    { $count ->
        [one] One short page for each person.
       *[other] Up to { $count } short pages for each person.
    }
# The same in the flow "accountability". $count (Number, 0-99): the most pages.
terms-accountability-pages =
    { $count ->
        [one] One short page for each person.
       *[other] Up to { $count } short pages for each person, more if something is told again or put off.
    }
# The same in the flow "checkin". $count (Number, 0-99): the most pages.
terms-checkin-pages =
    { $count ->
        [one] One short page for each person.
       *[other] Up to { $count } short pages for each person.
    }
# The same in the flow "ask". $count (Number, 0-99): the most pages.
terms-ask-pages =
    { $count ->
        [one] One short page for each person.
       *[other] Up to { $count } short pages for each person.
    }
# The same in the flow "solo". $count (Number, 0-99): the most pages.
terms-solo-pages =
    { $count ->
        [one] One short page.
       *[other] Up to { $count } short pages.
    }
# Where the words are kept: three choices.
terms-kept-nowhere = What you write is gone when the program ends, unless each of you chooses to keep it.
# The same in the flow "dyad", which can leave a short record.
terms-dyad-kept-nowhere = What you write is gone when the program ends, but for that record and lines that each of you picks.
# The same in the flow "circle".
terms-circle-kept-nowhere = What is written is gone when the program ends, but for lines that people pick.
# The same in the flow "circle" where something is repaired, which can leave a short record.
terms-circle-repair-kept-nowhere = What is written is gone when the program ends, but for that record and lines that people pick.
# The same in the flow "accountability", which can leave a short record.
terms-accountability-kept-nowhere = What is written is gone when the program ends, but for that record and lines that people pick.
# The same in the flow "checkin", after which small next steps can stay.
terms-checkin-kept-nowhere = What is written is gone when the program ends, but for small next steps.
# The same in the flow "ask", after which nothing stays.
terms-ask-kept-nowhere = What you write is gone when the program ends.
# The same in the flow "solo".
terms-solo-kept-nowhere = What you write is gone when the program ends, but for lines that you pick.
# Where the words are kept.
terms-kept-device = What you write is kept on the device that you use.
# Where the words are kept.
terms-kept-service = What you write is kept by the service that runs this app.
# How long.
terms-for-conversation = What is written is deleted at the end, unless each of you wants to keep it.
# The same in the flow "dyad", which can leave a short record.
terms-dyad-for-conversation = What is written is deleted at the end. That record and lines that each of you keeps can stay.
# The same in the flow "circle".
terms-circle-for-conversation = What is written is deleted at the end, but for lines that people pick.
# The same in the flow "circle" where something is repaired, which can leave a short record.
terms-circle-repair-for-conversation = What is written is deleted at the end. That record and lines that people pick can stay.
# The same in the flow "accountability", which can leave a short record.
terms-accountability-for-conversation = What is written is deleted at the end. That record and lines that people pick can stay.
# The same in the flow "checkin", after which small next steps can stay.
terms-checkin-for-conversation = What is written is deleted at the end, but for small next steps.
# The same in the flow "ask", after which nothing stays.
terms-ask-for-conversation = What is written is deleted at the end.
# The same in the flow "solo".
terms-solo-for-conversation = What is written is deleted at the end, but for lines that you pick.
# How long. $count (Number, 0-99): days.
terms-for-days =
    { $count ->
        [0] What is written is deleted on the day this ends, but for what each of you keeps.
        [one] What is written is deleted one day after the end, but for what each of you keeps.
       *[other] What is written is deleted { $count } days after the end, but for what each of you keeps.
    }
# The same in the flow "circle". $count (Number, 0-99): days.
terms-circle-for-days =
    { $count ->
        [0] What is written is deleted on the day this ends. Lines that people pick can stay.
        [one] What is written is deleted one day after the end. Lines that people pick can stay.
       *[other] What is written is deleted { $count } days after the end. Lines that people pick can stay.
    }
# The same in the flow "circle" where something is repaired. $count (Number, 0-99): days.
terms-circle-repair-for-days =
    { $count ->
        [0] What is written is deleted on the day this ends. That record and lines that people pick can stay.
        [one] What is written is deleted one day after the end. That record and lines that people pick can stay.
       *[other] What is written is deleted { $count } days after the end. That record and lines that people pick can stay.
    }
# The same in the flow "accountability". $count (Number, 0-99): days.
terms-accountability-for-days =
    { $count ->
        [0] What is written is deleted on the day this ends. That record and lines that people pick can stay.
        [one] What is written is deleted one day after the end. That record and lines that people pick can stay.
       *[other] What is written is deleted { $count } days after the end. That record and lines that people pick can stay.
    }
# The same in the flow "checkin". $count (Number, 0-99): days.
terms-checkin-for-days =
    { $count ->
        [0] What is written is deleted on the day this ends. Small next steps can stay.
        [one] What is written is deleted one day after the end. Small next steps can stay.
       *[other] What is written is deleted { $count } days after the end. Small next steps can stay.
    }
# The same in the flow "ask", after which nothing stays. $count (Number, 0-99): days.
terms-ask-for-days =
    { $count ->
        [0] What is written is deleted on the day this ends.
        [one] What is written is deleted one day after the end.
       *[other] What is written is deleted { $count } days after the end.
    }
# The same in the flow "solo". $count (Number, 0-99): days.
terms-solo-for-days =
    { $count ->
        [0] What is written is deleted on the day this ends, but for lines that you pick.
        [one] What is written is deleted one day after the end, but for lines that you pick.
       *[other] What is written is deleted { $count } days after the end, but for lines that you pick.
    }
# How long.
terms-until-deleted = What is written stays there until someone deletes it.
# Who else can read it. $count (Number, 0-99): people who are not in the conversation.
terms-readers =
    { $count ->
        [0] Nobody else can read it.
        [one] One person who does not take part can read what is written.
       *[other] { $count } people who do not take part can read what is written.
    }
# Whether a program reads it.
terms-no-ai = No AI reads it.
# Whether a program reads it.
terms-ai = An AI reads it.
# What no app can prevent.
terms-copies = Whoever reads it could copy it.
# What everybody can do.
terms-rights = You can leave at any time.
