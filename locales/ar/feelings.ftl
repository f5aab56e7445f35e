### Words to lean on. Source and notes for translators: ../en/feelings.ftl; choices made here: NOTES.md.


## Groups

feelings-hard = مشاعر صعبة
feelings-mixed = مشاعر مختلطة
feelings-body = في الجسم
feelings-light = مشاعر أخف
feelings-open = أجوبة مفتوحة

## Words

feeling-sadness = حزن
feeling-anger = غضب
feeling-fear = خوف
feeling-shame = خجل من نفسي
feeling-guilt = شعور بالذنب
feeling-loneliness = شعور بالوحدة
feeling-disappointment = خيبة أمل
feeling-jealousy = غيرة
feeling-grief = حزن على ما ضاع
feeling-worry = قلق
feeling-helplessness = شعور بالعجز
feeling-mistrust = عدم ثقة
feeling-embarrassment = حرج
feeling-irritation = انزعاج
feeling-confusion = حيرة
feeling-doubt = شك
feeling-longing = شوق
feeling-surprise = دهشة
feeling-restlessness = صعوبة في الهدوء
feeling-boredom = ملل
feeling-tenderness = حنان
feeling-tiredness = تعب
feeling-tightness = ضيق
feeling-emptiness = فراغ
feeling-numbness = خدر
feeling-heaviness = ثقل
feeling-heat = حرارة
feeling-cold = برودة
feeling-shaking = ارتجاف
feeling-relief = ارتياح
feeling-hope = أمل
feeling-calm = هدوء
feeling-joy = فرح
feeling-gratitude = امتنان
feeling-closeness = قرب
feeling-trust = ثقة
feeling-curiosity = رغبة في المعرفة
feeling-unknown = لا أعرف
feeling-nothing = لا شيء محدد
feeling-rather-not-say = أفضّل ألا أقول
