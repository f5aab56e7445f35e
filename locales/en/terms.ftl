### What is read before anybody writes: the page that each reads alone, and the terms.
### The page with its first question is at most 120 words. $their_name (String): the other person.

## The page that is read alone

# The first line for an invited person: neutral, without the topic.
invitation = { $their_name } asks you to have a conversation here. You can say no.
# Above the list.
gate-not-for = This tool is not right if one of these is true:
# In the list.
gate-fear = You are afraid of what { $their_name } may do if you are honest.
# In the list.
gate-control = Someone hurts, threatens, follows or controls you.
# In the list.
gate-made-to = Someone makes you do this, or you could not say no.
# In the list.
gate-watched = Someone watches this screen or reads your messages.
# In the list.
gate-rule = A court, school or workplace has a rule about contact between you.
# In the list.
gate-danger = You or someone else is in danger now.
# In the list.
gate-rest = You are very tired, ill, drunk or in the middle of a fight.
# Below the list.
gate-unsure = If you are not sure, you can wait, or ask someone you trust.

## The terms: one paragraph each

# What this is.
terms-tool = This is a tool for conversations. It does not give therapy, and it does not give legal or emergency help.
# How the flow "brief" goes.
terms-flow-brief = One of you writes first. The other writes what they understood. Then you change places. At the end each of you can say, ask for or set one thing.
# How the flow "dyad" goes.
terms-flow-dyad = One of you writes first. The other writes what they understood. Then the other has a turn. After that each of you can say if it is enough. Limits, open requests and next steps can stay as a short record.
# How long it is. $count (Number, 0-99): the most pages for each person, without what people add.
terms-pages = { $count ->
        [one] It has at most one short page for each of you. You can add more.
       *[other] It has at most { $count } short pages for each of you. You can add more.
    }
# Where the words are kept: three choices.
terms-kept-nowhere = What you write is gone when the program ends, unless you both choose to keep it.
# Where the words are kept.
terms-kept-device = What you write is kept on the device that you use.
# Where the words are kept.
terms-kept-service = What you write is kept by the service that runs this app.
# How long.
terms-for-conversation = What is written is deleted at the end, unless you both choose to keep it.
# How long. $count (Number, 0-99): days.
terms-for-days = { $count ->
        [0] What is written is deleted on the day this ends.
        [one] What is written is deleted one day after the end.
       *[other] What is written is deleted { $count } days after the end.
    }
# How long.
terms-until-deleted = What is written stays there until someone deletes it.
# Who else can read it. $count (Number, 0-99): people who are not in the conversation.
terms-readers = { $count ->
        [0] Nobody else can read what is written.
        [one] One person who does not take part can read what is written.
       *[other] { $count } people who do not take part can read what is written.
    }
# Whether a program reads it.
terms-no-ai = No AI reads what is written.
# Whether a program reads it.
terms-ai = An AI reads what is written.
# What no app can prevent.
terms-copies = Anyone who reads it could copy it or take a photo of it.
# What everybody can do.
terms-rights = You can pass, rest or leave at any time. You do not need to give a reason.
