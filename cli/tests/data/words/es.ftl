step-retro-glad = ¿Qué fue <b>bien</b>?
step-retro-hard = ¿Qué dijo { $nadie }?
move-leave = Irse
