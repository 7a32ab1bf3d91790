import { StoryDeskField as StoryDeskField_322cfa6a107c61c0ae3a80e0a90a1d53 } from '@/newsroom/admin/workflow/story-desk-field'
import { StoryPictures as StoryPictures_245ee162e6eb667f1790f3740333f790 } from '@/newsroom/admin/media/story-pictures'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CorrectionKind as CorrectionKind_0883db29e92383b65460b33920e22fe4 } from '@/newsroom/admin/corrections/kept-fields'
import { CorrectionTime as CorrectionTime_0883db29e92383b65460b33920e22fe4 } from '@/newsroom/admin/corrections/kept-fields'
import { CorrectionText as CorrectionText_0883db29e92383b65460b33920e22fe4 } from '@/newsroom/admin/corrections/kept-fields'
import { CorrectionDeed as CorrectionDeed_66df3d47ea6330df361f5d2c26d5f93c } from '@/newsroom/admin/corrections/deed'
import { StoryTimesField as StoryTimesField_a473cb7ce6df3c794e90cc5b35e9d31b } from '@/newsroom/admin/schedules/story-times'
import { WithdrawalField as WithdrawalField_62c0d064bba8cdb6ac0a31a19032ae71 } from '@/newsroom/admin/withdrawal/field'
import { PreviewLinksField as PreviewLinksField_c1f20704cab0a76f3c3d80b25bdcd663 } from '@/newsroom/admin/previews/field'
import { StoryDirection as StoryDirection_f9732d439b981137e583157c55ab8283 } from '@/newsroom/admin/story-direction'
import { SlugNote as SlugNote_039e72cc9ac04fe6f8978fe11e424ca9 } from '@/newsroom/admin/slug-note'
import { StateCell as StateCell_805a42063ea1f2bdb4ac0b01abc039b5 } from '@/newsroom/admin/workflow/state-cell'
import { KeptText as KeptText_6c66911c57ce079b82f23f5e79823aad } from '@/newsroom/admin/kept-text/kept-text'
import { PublishButton as PublishButton_f508a314856e6f23d9ae59da13871f7c } from '@/newsroom/admin/workflow/publish-button'
import { PictureNotes as PictureNotes_9ca46d927e28130a20c3b977a41d0d7d } from '@/newsroom/admin/media/picture-notes'
import { ReadyLists as ReadyLists_36eeec86ad3a7c43c0d79db832f73907 } from '@/newsroom/admin/media/ready-lists'
import { MergePanel as MergePanel_dd97b71f697b9ad8fc5ec294c5a8a130 } from '@/newsroom/admin/merging/merge-panel'
import { CurrentPassword as CurrentPassword_9a717337815b6792f993776d6beeaa04 } from '@/newsroom/admin/passwords/current-password'
import { PasswordLink as PasswordLink_a9dfe18d8def013cfb57c837e213557e } from '@/newsroom/admin/passwords/password-link'
import { SecurityPanel as SecurityPanel_4fb969bcdcca50ffe7ddea4c3afa1377 } from '@/newsroom/admin/sign-in/security-panel'
import { InviteForm as InviteForm_073eb3c2d2ef71c201773a59b0338c3c } from '@/newsroom/admin/passwords/invite-form'
import { ReceiptPanel as ReceiptPanel_6ea62d468842a220abeec815688e48f9 } from '@/newsroom/admin/giving/receipt-panel'
import { ForgetPanel as ForgetPanel_c7e97ce7ed456c083f6deb899610b3ef } from '@/newsroom/admin/giving/forget-panel'
import { TotalsHead as TotalsHead_821a57701a19c1a71958700f8fc4b580 } from '@/newsroom/admin/giving/totals-head'
import { ForgetDonor as ForgetDonor_c2e371b2bdf5d903ebbefb0c0e0da108 } from '@/newsroom/admin/giving/forget-donor'
import { EndPanel as EndPanel_ea4859f9f9b85ac02e0b32dff7736675 } from '@/newsroom/admin/giving/end-panel'
import { NetworkCell as NetworkCell_01306ade1e6f59a19fc70b034b924c0a } from '@/newsroom/admin/audit/network-cell'
import { LogHead as LogHead_30cecaea5a96ffd64bf96cb5aa6f0022 } from '@/newsroom/admin/audit/log-head'
import { Mark as Mark_ebe0076cb83b06ffdaba8d20af940b51 } from '@/newsroom/admin/mark'
import { Wordmark as Wordmark_ebe0076cb83b06ffdaba8d20af940b51 } from '@/newsroom/admin/mark'
import { GivingLink as GivingLink_81ff8041b1bec24558f576dc4ad86f28 } from '@/newsroom/admin/giving/giving-link'
import { ApiKeysLink as ApiKeysLink_c9c546dedee694a5f6b32674318efdee } from '@/newsroom/admin/api-keys/nav-link'
import { Desk as Desk_1747fdfd641659595226719c7ccb5b89 } from '@/newsroom/admin/desk/desk'
import { LevantineMonths as LevantineMonths_5f683d3d78b86afb663bd844f787d7f2 } from '@/newsroom/admin/levantine-months'
import { ForgetOnSignOut as ForgetOnSignOut_773732ad828cdd9ce287d9c1c286909d } from '@/newsroom/admin/kept-text/forget-on-sign-out'
import { SignInView as SignInView_065ff9854fde4e9014c22995cb8cbeb6 } from '@/newsroom/admin/sign-in/sign-in-view'
import { ApiKeysView as ApiKeysView_5bb2492bbd9fff1caec7a16c8cf18d62 } from '@/newsroom/admin/api-keys/api-keys-view'
import { GivingView as GivingView_18565c7b9a97497ac5badd074b8f1299 } from '@/newsroom/admin/giving/giving-view'
import { ForgotView as ForgotView_5582b2a1077697e46ee55b45f7fcf2f8 } from '@/newsroom/admin/passwords/forgot-view'
import { ChooseView as ChooseView_e0ee1f6ca0b220fbf374a6982f1e38a7 } from '@/newsroom/admin/passwords/choose-view'
import { SetUpView as SetUpView_9ee899baaa9d8f3ee708300367d1329c } from '@/newsroom/admin/second-factor/set-up-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/newsroom/admin/workflow/story-desk-field#StoryDeskField": StoryDeskField_322cfa6a107c61c0ae3a80e0a90a1d53,
  "@/newsroom/admin/media/story-pictures#StoryPictures": StoryPictures_245ee162e6eb667f1790f3740333f790,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/newsroom/admin/corrections/kept-fields#CorrectionKind": CorrectionKind_0883db29e92383b65460b33920e22fe4,
  "@/newsroom/admin/corrections/kept-fields#CorrectionTime": CorrectionTime_0883db29e92383b65460b33920e22fe4,
  "@/newsroom/admin/corrections/kept-fields#CorrectionText": CorrectionText_0883db29e92383b65460b33920e22fe4,
  "@/newsroom/admin/corrections/deed#CorrectionDeed": CorrectionDeed_66df3d47ea6330df361f5d2c26d5f93c,
  "@/newsroom/admin/schedules/story-times#StoryTimesField": StoryTimesField_a473cb7ce6df3c794e90cc5b35e9d31b,
  "@/newsroom/admin/withdrawal/field#WithdrawalField": WithdrawalField_62c0d064bba8cdb6ac0a31a19032ae71,
  "@/newsroom/admin/previews/field#PreviewLinksField": PreviewLinksField_c1f20704cab0a76f3c3d80b25bdcd663,
  "@/newsroom/admin/story-direction#StoryDirection": StoryDirection_f9732d439b981137e583157c55ab8283,
  "@/newsroom/admin/slug-note#SlugNote": SlugNote_039e72cc9ac04fe6f8978fe11e424ca9,
  "@/newsroom/admin/workflow/state-cell#StateCell": StateCell_805a42063ea1f2bdb4ac0b01abc039b5,
  "@/newsroom/admin/kept-text/kept-text#KeptText": KeptText_6c66911c57ce079b82f23f5e79823aad,
  "@/newsroom/admin/workflow/publish-button#PublishButton": PublishButton_f508a314856e6f23d9ae59da13871f7c,
  "@/newsroom/admin/media/picture-notes#PictureNotes": PictureNotes_9ca46d927e28130a20c3b977a41d0d7d,
  "@/newsroom/admin/media/ready-lists#ReadyLists": ReadyLists_36eeec86ad3a7c43c0d79db832f73907,
  "@/newsroom/admin/merging/merge-panel#MergePanel": MergePanel_dd97b71f697b9ad8fc5ec294c5a8a130,
  "@/newsroom/admin/passwords/current-password#CurrentPassword": CurrentPassword_9a717337815b6792f993776d6beeaa04,
  "@/newsroom/admin/passwords/password-link#PasswordLink": PasswordLink_a9dfe18d8def013cfb57c837e213557e,
  "@/newsroom/admin/sign-in/security-panel#SecurityPanel": SecurityPanel_4fb969bcdcca50ffe7ddea4c3afa1377,
  "@/newsroom/admin/passwords/invite-form#InviteForm": InviteForm_073eb3c2d2ef71c201773a59b0338c3c,
  "@/newsroom/admin/giving/receipt-panel#ReceiptPanel": ReceiptPanel_6ea62d468842a220abeec815688e48f9,
  "@/newsroom/admin/giving/forget-panel#ForgetPanel": ForgetPanel_c7e97ce7ed456c083f6deb899610b3ef,
  "@/newsroom/admin/giving/totals-head#TotalsHead": TotalsHead_821a57701a19c1a71958700f8fc4b580,
  "@/newsroom/admin/giving/forget-donor#ForgetDonor": ForgetDonor_c2e371b2bdf5d903ebbefb0c0e0da108,
  "@/newsroom/admin/giving/end-panel#EndPanel": EndPanel_ea4859f9f9b85ac02e0b32dff7736675,
  "@/newsroom/admin/audit/network-cell#NetworkCell": NetworkCell_01306ade1e6f59a19fc70b034b924c0a,
  "@/newsroom/admin/audit/log-head#LogHead": LogHead_30cecaea5a96ffd64bf96cb5aa6f0022,
  "@/newsroom/admin/mark#Mark": Mark_ebe0076cb83b06ffdaba8d20af940b51,
  "@/newsroom/admin/mark#Wordmark": Wordmark_ebe0076cb83b06ffdaba8d20af940b51,
  "@/newsroom/admin/giving/giving-link#GivingLink": GivingLink_81ff8041b1bec24558f576dc4ad86f28,
  "@/newsroom/admin/api-keys/nav-link#ApiKeysLink": ApiKeysLink_c9c546dedee694a5f6b32674318efdee,
  "@/newsroom/admin/desk/desk#Desk": Desk_1747fdfd641659595226719c7ccb5b89,
  "@/newsroom/admin/levantine-months#LevantineMonths": LevantineMonths_5f683d3d78b86afb663bd844f787d7f2,
  "@/newsroom/admin/kept-text/forget-on-sign-out#ForgetOnSignOut": ForgetOnSignOut_773732ad828cdd9ce287d9c1c286909d,
  "@/newsroom/admin/sign-in/sign-in-view#SignInView": SignInView_065ff9854fde4e9014c22995cb8cbeb6,
  "@/newsroom/admin/api-keys/api-keys-view#ApiKeysView": ApiKeysView_5bb2492bbd9fff1caec7a16c8cf18d62,
  "@/newsroom/admin/giving/giving-view#GivingView": GivingView_18565c7b9a97497ac5badd074b8f1299,
  "@/newsroom/admin/passwords/forgot-view#ForgotView": ForgotView_5582b2a1077697e46ee55b45f7fcf2f8,
  "@/newsroom/admin/passwords/choose-view#ChooseView": ChooseView_e0ee1f6ca0b220fbf374a6982f1e38a7,
  "@/newsroom/admin/second-factor/set-up-view#SetUpView": SetUpView_9ee899baaa9d8f3ee708300367d1329c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
