### What a context adds (friends, a workplace, …): on the page that is read alone, and where someone is asked first because they
### have more power. A message with "--" and a context at its end stands for the one without, in that context. Attributes and
### variables as in shared.ftl.


## On the page that is read alone

# To each alone, below the list: someone who is cared for or advised, and the one whose work that is.
gate-context-practitioner = For a complaint there is another place. You do not have to come here first.
# To each alone, below that.
gate-context-practitioner-file = This is not part of the care, and nothing here is meant for a file.
# To each alone, below the list: friends.
gate-context-friends = Nobody here decides who was right. It is not for other friends to decide either.
# The same where one asks another for something good.
ask-gate-context-friends = Friends can say no. It is not for other friends to ask for a yes.
# To each alone, above the list: partners.
gate-context-partners = This is not for you if a partner frightens you, controls you, or looks through your phone.
# To each alone, below the list: a group in which people support each other.
gate-context-support-group = If someone is in danger, safety comes before privacy. Then people who can help may be told.
# The same for someone who prepares alone.
solo-gate-context-support-group = If someone is in danger, you do not have to wait for the group. You can ask for help now.
# To each alone, below the list: someone younger or of less rank, and an elder. Both read it.
gate-context-elder = You can ask a third person to be with you, or to pass this on for you.
# The same in a circle.
circle-gate-context-elder = You can ask a third person to be with you. If this is about something an elder did, someone else keeps the circle.
# To each alone, below the list: people who make something together.
gate-context-work-together = Money, contracts and whose work it is are not settled here. For these you can ask for advice elsewhere.
# To each alone, below the list: a community of faith.
gate-context-faith = If a leader did harm, you can turn to people outside this community. You do not have to settle it here.
# To each alone, below the list: a family of adults. The second sentence speaks of the choice "Not now, and do not ask again".
gate-context-family = In a family too, people can say no. Whoever is asked can also choose: do not ask again.
# The same for someone who prepares alone. To raise it is to speak of it with the other person.
solo-gate-context-family = In a family too, you do not have to raise this.
# To each alone, below the list: a workplace.
gate-context-workplace = Someone at work may have a right to see what you write, also later.
# To each alone, below that.
gate-context-workplace-help = You can ask a union or the staff office about pay or bullying.
# To each alone, below the list: a school.
gate-context-school = The rules of the school still hold. Bullying is first a matter for trained adults.
# To each alone, below the list: a community that meets online.
gate-context-online = Bans and other rules are decided elsewhere. Taking part here does not end a ban.
# The same in a circle.
circle-gate-context-online = Bans and other rules are decided elsewhere. Taking part here does not end a ban. Whoever decided one does not keep this circle.
# In the list, in place of gate-above, where the one with more power is asked first: a no would cost something all the same.
gate-above--practitioner = After a no, you could lose care that you need.
# In the list, in place of gate-above.
gate-above--elder = After a no, you could lose work, home, money or care.
# In the list, in place of gate-above.
gate-above--workplace = After a no, you could lose work or pay.
# In the list of a circle, in place of circle-gate-above.
circle-gate-above--elder = After a no, you could lose work, home, money or care.
# In the list of a circle, in place of circle-gate-above.
circle-gate-above--workplace = After a no, you could lose work or pay.
# In the list of someone who prepares alone, in place of solo-gate-above.
solo-gate-above--practitioner = If you raise this, you could lose care that you need.
# In the list of someone who prepares alone, in place of solo-gate-above.
solo-gate-above--elder = If you raise this, you could lose work, home, money or care.
# In the list of someone who prepares alone, in place of solo-gate-above.
solo-gate-above--workplace = If you raise this, you could lose work or pay.

## Who is asked first

# To both, where they agree to the terms: who has more power is asked first. The practitioner is the one whose work the care is.
first-practitioner = The practitioner is asked first, about something they did. They can also pass.
# To both, where they agree to the terms.
first-elder = The elder is asked first, about something they did. They can also pass.
# To both, where they agree to the terms.
first-manager = The manager is asked first, about something they did. They can also pass.
# To the one who starts, in the flow "dyad" where it is settled who is asked first. As step-ask-to-meet.
step-topic = What is it about? One plain line is enough.
    .help = By sending it you agree to the terms on this page. { $their_name } sees this line only after reading a page alone.
    .next = { $their_name } can say yes, or not now, or give no answer.
    .skip = Send without a topic
    .skip-help = { $their_name } then sees no topic.
    .starter-one = It is about …
    .starter-two = I would like us to look at …
    .waiting = Your invitation is sent. You can rest now.
    .waiting-next = If { $their_name } says yes, the conversation begins. If not, this closes by itself at the time that stands here.
# To the one with more power, who is asked first. One or two choices, each with a box or a form.
step-own-first = Is there something you did that you would like to name?
    .help = { $their_name } does not have to answer. You can also pass.
    .next = If there is something, { $their_name } can read it next.
    .skip = Pass my turn
    .skip-help = Your turn is then over. There may be room for something later.
    .waiting = { $their_name } can now write about something they did, or pass.
    .waiting-next = If there is something, you can read it. Your turn comes after that.
