# ruff: noqa: E501  (word tables and patterns)
"""How a statement is put in English: opinions and wishes, and patterns of sentences that state nothing."""

from typing import Final

from claims.splitting.languages.en.kind_patterns import DUTY
from claims.splitting.languages.pack import Rhetoric, words

_ADDRESSED: Final = (
    r"(?:mr|mrs|madam|your|his|her|ladies|gentlemen|members|dear|distinguished|honou?rable|fellow|esteemed|excellency|excellencies|colleagues"
    r"|friends|comrades|president|speaker|minister|chair|chairman|chairwoman|guests|citizens|countrymen|delegates|students|veterans"
    r"|brothers|sisters|neighbours|neighbors)"
)
_SALUTATION: Final = rf"^{_ADDRESSED}(?:(?:,? and|,)? (?:my |of the (?:house|council|jury|press|board|assembly) |the )?{_ADDRESSED}(?: of the (?:house|council|jury|press|board|assembly))?)+[.:,]?$"

RHETORIC: Final = Rhetoric(
    conditions=words(
        """
        up down higher lower abandoned absent alive available bankrupt bare blind blocked calm cancelled clean closed cold
        compulsory conscious contaminated critical deaf dead disabled divorced dry due effective empty extinct fatal
        common endemic prevalent free frequent full guilty healthy homeless ill illegal inadequate incomplete independent infected inhabited
        innocent insolvent intact legal liable mandatory married mild missing moderate negative
        normal open operational optional overdue permanent polluted positive powerless pregnant present provisional
        rare resistant responsible safe secret severe short sick stable sterile subject temporary
        toxic unanimous unconscious unharmed unhurt unpaid vacant exempt valid void voluntary vulnerable waterproof wet widespread
        """
    ),
    opinion=words(
        """
        disgrace shame travesty coward cowards
        shabby cynical sad heartless cruel appalling appallingly scandalous glorious splendid superb marvellous marvelous dismal miserable shocking disappointing delightful grim nasty wicked shambles prouder wonderfully ashamed
        brave bravely terrible terribly wonderful shameful shamefully evil disgraceful disgusting horrible amazing
        beautiful ugly brilliant stupid foolish absurd ridiculous outrageous unacceptable tragic heartbreaking heroic
        great fantastic awful unforgettable inspiring incredible incredibly intensely frankly sadly hopefully surely
        unfortunately fortunately remarkable extraordinary magnificent pathetic cowardly noble deserve deserves deserved
        tremendous unbelievable excited thrilled frustrated understandably delighted pleased grateful humbled honoured honored privileged remarkably lovely forgettable laughable deplorable lamentable farcical woeful abysmal atrocious lacklustre turgid underwhelming uninspiring
        unconvincing despicable abhorrent repugnant hypocrisy hypocritical arrogance arrogant sublime majestic perfect delicious dreadful happy proud exciting boring unfair
        """
    ),
    hedges=words(
        "reportedly allegedly apparently perhaps maybe possibly probably presumably seemingly seems appears appeared "
        "might could may suspected believed thought likely unlikely"
    ),
    public_matters=words(
        """
        tax taxes job jobs trade deal deals agreement agreements treaty law laws bill legislation border borders immigration
        immigrant immigrants migrants crime crimes health healthcare hospital hospitals insurance energy oil gas coal steel
        war wars troops military nuclear weapon weapons election elections vote votes voted parliament congress senate
        school schools drug drugs budget debt deficit deficits factory factories plant plants wage wages economy economic
        company companies business businesses worker workers money tariff tariffs gun guns police prison prisons terrorism
        terrorists refugee refugees poverty income spending welfare pension pensions housing manufacturing climate emissions
        bank banks foundation investigation corporation corporations
        """
    ),
    courtesies=words(
        """
        listened patience
        thank thanks please question questions ask asked respond hear tell agree applause crosstalk laughter inaudible okay
        yes yeah well sir madam welcome sorry respect listen let's let important issue issues proud god bless hope
        """
    ),
    sweeping=words(
        "ever never nobody none every all only already almost always nothing any entire entirely once single"
    ),
    wishes=words("must should let going will want need hope would could can think know"),
    advice=(
        r"^we are (?:all )?one(?: \w+)?\.?$",
        r"^it(?:'s| is) (?:a |an |such a )?(?:big |huge |great |real )?(?:relief|pleasure|honou?r|privilege|joy|delight|shame|pity)\b\D*$",
        r"^it(?:'s| is) (?:only |just )?an? (?:small|first|modest|tiny|good|big|little) (?:step|start|beginning|win|victory|gesture)\b",
        r"^(?:i|we)(?: would not| wouldn't| would|'d) (?:\w+ly |also |just |even )?(?:change|bet|swap|say|call|recommend|rewrite|worry|rule|want|wish|trade|hesitate|mind|rush|read (?:too|much)|like|love|argue|urge|ask|prefer|rather|advise|hope)\b",
        r"^(?:he|she|you) (?:can|could) (?:also |sometimes |often )?be (?:very |so |quite |rather |truly )?\w+(?:ing|ful|ous|ible|able|ish|cult|al|y|ent|ant|ud|ugh|ind|uel|ude|unny)\.?$",
        r"^(?:\d\d?[:.h]\d\d ?)?(?:(?:hello|hi|good (?:morning|afternoon|evening|day))(?:,? and)? )?welcome (?:back )?to (?:our|the|this)\b",
        r"\bwelcome (?:back )?to our (?:\w+ )?(?:live|rolling|continuing) \w+",
        r"\b(?:takes two to tango|tale of two (?:cities|halves|towns|countries)|two sides (?:of|to) (?:the same|every|each) (?:coin|story)|two wrongs|back to square one)\b",
        r"^(?:boil|wash|rinse|avoid|discard|seek|dial)\b(?! \w+ed)",
        r"^(?:anyone|anybody|those|residents|witnesses) (?:with|who) (?:\w+ ){1,6}(?:should|is asked to|are asked to|is urged to|are urged to) (?:call|ring|contact|phone|report|email|e-mail|come forward)\b",
    ),
    requiring=(
        r"\b(?:ruled|orders?|ordered|decreed|requires?|(?:been|was|were|are) (?:told|instructed)) (?:[\w']+ ){0,6}?(?:must|should)\b",
        r"\bunder (?:\w+ ){1,3}(?:laws?|rules?|act|code|order|decree|regulations?|plans?|deal|scheme|agreement|treaty|reform)\b",
        DUTY,
        r"\bwill (?:\w+ ){1,8}(?:who|whether|how|what|when) (?:\w+ ){0,3}(?:must|should)\b",
    ),
    rhetoric=(
        r"\b(?:too close to call|end(?:s|ed)? in tears|made (?:heavy|light) (?:weather|work) of|ha(?:s|ve|d) (?:seen|had) enough|ran out of (?:road|steam|ideas|excuses)|run out of (?:road|steam|ideas|excuses))\b",
        r"^(?:he|she|they|you|people|voters|residents|parents|critics)(?:'s|'re| is| are| was| were) (?:\w+ )?(?:right|wrong|entitled) to (?:be|feel|ask|demand|worry|complain|expect|question|wonder)\b",
        r"^(?:everybody|everyone|people|visitors|readers|the first thing \w+ \w+) (?:always |often |usually |still )?(?:asks?|wants? to know|wonders?) (?:me |us )?(?:about|if|whether|why|how|what)\b\D*$",
        r"^(?!.*\b(?:courts?|judges?|jury|tribunal|inquiry|ruled|found|ombudsman|watchdog|auditors?)\b).*\b(?:is|are|was|were|remains?|remained|seems?) (?:\w+ly |still |more than |entirely )?(?:appropriate|sensible|prudent|wise|unwise|advisable|reasonable|unreasonable|warranted|unwarranted|justified|unjustified|desirable|premature|reckless|proportionate|disproportionate)\.?$",
        r"^(?:few|most|many|how many)(?: of (?:us|you|them))?(?: \w+)? (?:ever )?(?:give|gave|spare|spared|stop|stopped|pause|paused) (?:(?:it|them|this|that|him|her|\w+) (?:a|much|any|a second) thought|to think)\b",
        r"\b(?:could|may|might|can|will|would) (?:change|transform|touch|enrich) (?:(?:the|many|people's|our|their|countless) )?(?:lives|life)\b\D*$",
        r"^may (?:he|she|they|god|their|his|her|we|all|the)\b",
        r"^never again\b\D{0,20}$",
        r"^(?:it|this|that)(?: was| is|'s) (?:all |just |pure |sheer |absolute |absolutely |utter |total |so |very )?(?:magic|madness|chaos|bedlam|carnage|agony|torture|bliss|heaven|hell|mayhem|insane|crazy|wild|surreal|unreal|awesome|huge|massive|special|emotional|scary|frightening|touch and go)\.?$",
        r"\b(?:neither|nobody|no one) (?:\w+ )?would (?:budge|blink|give way|back down)\b",
        r"\b(?:is|was|are|were|be|isn't|wasn't|it's|that's) (?:not |only |hardly |\w+ly )?fair\b",
        r"^(?:we|our \w+)(?:'re| are| is) (?:now )?live (?:from|at|in|on|with)\b",
        r"^(?:but )?(?:nobody|no one|no-one|few) (?:saw|had seen|could have seen) (?:it|this|that|him|her|them) coming\b",
        r"^(?:the|that|this) (?:debate|argument|fight|struggle|wait|saga|show|battle|guessing) (?:goes on|rages on|continues|drags on|rages)\.?$",
        r"^(?:i|we) (?:just |really |do |so )?(?:love|hate|adore|hope|wish|pray)\b[^,;\d]*$",
        r"^you (?:can't|cannot) (?:put a price|argue|ask for|make (?:this|it) up|have it both|buy|beat|blame|please|win (?:them|every)|teach|fake|hide from|turn back)\b[^,;\d]*$",
        r"^(?:that's|that is|such is|this is) (?:football|life|politics|sport|democracy|business|racing|the game)\b[^,;\d]*$",
        r"^(?:but |and |for )?an? (?:\w+ )?(?:man|woman|child|mother|father|nation|people|country|farmer|worker|house|tree|bird|dog|lie|promise) (?:does not|doesn't|cannot|can't|never|always) \w+\D*$",
        r"^(?:some |more |the |plenty of )?(?:early |first |further |more )?reactions? (?:is|are|has been|have been) (?:now |just |still )?(?:coming|starting|pouring|trickling|flooding)\b",
        r"\bwe(?:'ll| will) (?:have|bring|post|publish) (?:you )?more\b",
        r"\b(?:laid|lay|land|landed) a (?:glove|finger) on\b",
        r"^(?:but |and |so )?(?:i|we) (?:don't|do not|can't|cannot|couldn't|could not) (?:see|understand|think|believe|care|mind|wish|imagine|accept|comment|complain|regret)\b\D*$",
        r"^(?:but |and |so )?(?:i|we) (?:are|'re|am|'m) (?:owed|not looking for|looking for)\b[^,\d]{0,40}$",
        r"^(?:the |our |some |many )?(?:\w+(?:'\w+)? ){1,6}?(?:is|are|am|was|were|feel|felt|remain|remained) (?:absolutely |so |very |just |both |all |\w+ly )?(?:not |hardly |far from )?(?:devastated|gutted|heartbroken|encouraging|discouraging|deafening|unbearable|palpable|over the moon|angry|furious|livid|fed up|(?:tired|sick) of \w+|unconvinced|convinced|impressed|unimpressed|amused|exhausted|relieved|speechless|lost for words)\.?$",
        r"^(?:i'm|we're|they're|he's|she's) (?:absolutely |so |very |just |both |all |\w+ly )?(?:not )?(?:devastated|gutted|heartbroken|over the moon|angry|furious|livid|fed up|(?:tired|sick) of \w+|convinced|hungry for it|exhausted|relieved|speechless|lost for words)\.?$",
        r"^(?:the )?(?:omens|signs|outlook|picture|prospects|mood|atmosphere|noise|pressure|vibe|odds|optics|auguries) (?:is|are|was|were|looks?|looked|remains?|remained) (?:not |less than |far from |\w+ly )?(?!\w+ed\b)[a-z]+\.?$",
        r"^(?:the )?(?:time|pressure|tension|patience|anticipation|excitement|hope|hopes|doubts?|nerves|frustration|anger|fear|suspense) (?:was|is|were|are|had been|kept) (?:\w+ly )?(?:mounting|building|rising|growing|running out|fading|fraying|simmering)\.?$",
        r"^(?:the )?(?:goal|result|scoreline|card|moment|decision|win|save|equaliser|penalty|substitution) (?:\w+ )?(?:changed the game|flattered|turned the (?:game|tide|match))\b",
        r"\b(?:enough is enough|it is what it is|breaks my heart|(?:had|have) to pinch (?:myself|ourselves)|says it all|it(?:'s| is) about time|words in my mouth|(?:gone|go) either way|(?:was|were) second best(?: throughout)?|tells? (?:their|its) own (?:story|tale)|the tide (?:had|has) turned|lost on (?:no one|nobody|anyone)|gave us a chance|the rest is history|never looked back|that was that|champagne (?:stayed|remained) on ice|night to remember|leave it (?:there|at that))\b",
        r"^(?:they|he|she|it|we|you) (?:had|have|has) (?:only|nobody but|no one but) \w+ to (?:blame|thank)\.?$",
        r"^(?:\w+ ){1,4}could (?:hardly|scarcely|barely) (?:believe|contain|hide|credit|imagine)\b",
        r"^what (?:followed|happened next|came next|unfolded|ensued) (?:was|were|is)\b\D{0,40}$",
        r"^(?:and |but )?(?:i|we)(?:'ll| will|'re going to| are going to) (?:not )?(?:rest|give up|back down|be silenced|be intimidated|yield|bow|surrender|bend|waver|flinch|fight on|carry on|press on|bring you|keep you)\b",
        r"^our (?:\w+ ){1,2}(?:is|are|lies|lie) (?:in )?our\b",
        r"^(?:that|this|it)(?:'s| is|'ll be| will be) (?:for|up to) (?:others|them|you|him|her|us|voters|history|(?:the|our) \w+) to \w+\.?$",
        r"\byou(?:'d| would|'ll| will)? have to ask\b",
        r"^(?:and |now |but )?the (?:hard|real|difficult|tough|serious) (?:work|test|battle|fight|challenge|part) (?:starts|begins|lies|is|comes)\b\D{0,25}$",
        r"^(?:it|this) (?:was|is|had been) a (?:tale|story|night|day|game|week|season|match|half|year|contest) (?:of|to|for)\b\D*$",
        r"^only time (?:will|can)\b",
        r"^(?:it|this)(?:'s| is) not the end\b",
        r"^(?:and )?then came (?:the|an?) (?:\w+ )?(?:drama|twist|moment|turning point|surprise|shock|heartbreak|hard part|punchline|magic|fun|anticlimax|sting|inevitable|moment of \w+)\.?$",
        r"^(?:and )?(?:the )?(?:whole )?(?:roof|house|place|stadium|ground|crowd|stands?|arena|terraces?|hall|room|bench|dressing room) (?:came off|came down|erupted|went (?:wild|mad|crazy|silent|quiet)|fell silent|roared|rose as one|held (?:its|their) breath)\.?$",
        r"^(?:the )?(?:heads|shoulders|jaws|spirits|tempers|nerves|hearts|eyes|tears) (?:dropped|slumped|fell|rose|sank|frayed|flared|flowed|jangled|sagged|soared|broke|rolled)\.?$",
        r"^(?:and |but |so )?(?:i|we) say (?:this )?to (?:[\w',-]+ ?){1,8}:?$",
        r"^(?:that's|that is|that was) (?:all|it)(?: from us| folks| we have)?(?: for (?:now|today|tonight|this week))?\.?$",
        r"^we(?:'re| are) (?:now )?(?:closing|wrapping up|pausing|ending|winding down|leaving) (?:this|our|the|it)\b",
        r"^those who\b.{3,80}\b(?:lecture|preach to|teach|tell) us\b",
        r"^(?:i|we)(?: have|'ve) (?:all )?(?:done|put in|laid) (?:the|our) (?:hard |heavy )*(?:work|homework|groundwork|bit|part|share|yards|lifting|foundations?|sums)\.?$",
        r"^(?:\w+ )?(?:experts|analysts|scientists|researchers|critics|officials|doctors|economists) (?:urged?|advised?|counsell?ed|called for) (?:caution|patience|calm|restraint)\.?$",
        r"^(?:the )?(?:reactions?|response|reviews?|verdict|opinions?|feedback|reception) (?:was|were|has been|have been|is|are) (?:\w+ )?(?:mixed|divided|swift|muted|split|cool|lukewarm|immediate|furious)\.?$",
        r"^(?:these|those|this|that) (?:are|is|were|was) (?:not|no|hardly|never) (?:an? |the )?(?:isolated|mere|just|only|simply)\b",
        r"\b(?:is|was|were|are|seemed|looked|sounded) in (?:no|a|good|bad|high|fine|confident) (?:\w+ )?(?:mood|spirits|temper|form|heart)\b",
        r"\b(?:was|were|is|are|seemed|sounded) (?:rather |much |far |a little |even |no )?(?:less|more) (?:cheerful|impressed|upbeat|sanguine|charitable|forgiving|enthusiastic|convinced|diplomatic|optimistic|pessimistic|generous|philosophical|blunt|circumspect|guarded|cautious|happy|pleased|sure|sceptical|measured)\.?$",
        r"^(?:but |and )?none of (?:it|this|that|these|them|us) (?:will|would|was|is|has been) (?:be )?(?:easy|simple|cheap|new|quick|perfect)\b",
        r"^the (?:\w+ ){1,3}(?:thanks|congratulates|salutes|commends) (?!to\b)",
        r"^(?:who|what|how|why|when|where|whether)\b.{3,80}\b(?:is|was|remains) (?:an?|another|still an?|the) (?:\w+ )?question\b",
        r"^(?:the |our )?(?:future|sun|sky|sea|stars|streets|world|night|hour|moment|victory|tomorrow) (?:\w+ )*?belong(?:s|ed)? to\b",
        _SALUTATION,
        r"^(?:i|we) (?:had|have|had had|have had) the (?:\w+ )?(?:privilege|honou?r|pleasure|joy) of\b",
        r"\b(?:old habits|every cloud has|clock (?:is|was) ticking|(?:holds?|held|holding) (?:its|their|our|his|her) breath|jury (?:is|remains) (?:still )?out|ball is (?:now )?in (?:their|his|her|our|its|your) court|history (?:does not|doesn't|never|will not) repeats?|house divided|gloves (?:are|came|come) off|hope springs|hope dies last|devil is in|writing (?:is|was) on the wall|silver lining|something (?:has|had) to give|tip of the iceberg|elephant in the room|storm in a teacup|end of an era|calm before the storm|light at the end of the tunnel|needle in a haystack|point of no return|wake-up call|no smoke without)\b",
        r"\b(?:numbers?|figures?|facts?|results?|records?) (?:speaks?|spoke) for (?:itself|themselves)\b",
        r"\b(?:cut a \w+ figure|suffer(?:ed)? fools|twinkle in|lit up (?:every|the|a) room|(?:fill|filled|light up) a room|larger than life|force of nature|heart of gold|(?:wore|carried|wears) (?:his|her|their) \w+ lightly|household name|giant of|breath of fresh air)\b",
        r"^(?:the )?(?:stakes?|contrast|timing|irony|message|mood|silence|tension|relief|anger|symbolism|script|start|setting|opening) (?:could|can) (?:not|hardly|scarcely) (?:have been|be) (?:\w+er|worse)\b",
        r"^(?:the )?(?:silence|contrast|irony|tension|symbolism|mood) (?:was|is|were) (?:\w+ly )?\w+\.?$",
        r"\b(?:nobody|no one|no-one) (?:ever )?(?:said|pretends|pretended|promised) (?:\w+ )?(?:would|will|was) (?:be )?(?:easy|simple|cheap|quick)\b",
        r"^you (?:had to be|have to be|should have been) there\b",
        r"^(?:the )?(?:weather|wind|luck|timing|referee) (?:did not|didn't|hardly) help(?: matters)?\.?$",
        r"\b(?:justice delayed|time heals|power corrupts|truth will out|charity begins|practice makes|haste makes|money (?:is not|isn't) everything|actions speak|walls have|walk before)\b",
        r"^(?:few|nobody|no one|no-one|who|many|some)(?: of (?:us|you|them))? (?:would|could) (?:ever )?have (?:dreamed|dreamt|thought|imagined|believed|guessed|predicted|expected|hoped)\b",
        r"^(?:(?:and|but|so) )?(?:today|tonight)?,? ?(?:i am|i'm|we are|we're|i stand|we stand) here (?:today |tonight |this \w+ |before you )*(?:with (?:a|one|this) (?:simple |clear )?message|to (?:say|tell|ask|thank|ensure|celebrate|talk))\b",
        r"^(?:it|that|this)(?: is|'s) a (?:\w+ )?(?:tough|serious|hard|difficult|big|good|bad|fine|great|proud|sad) (?:job|task|day|moment|time|thing|question|challenge|start|step)\b",
        r"\b(?:is|are|was|were|remains?) (?:the|an?|another|one|our|my|his|her|their) (?:(?:other|big|bigger|biggest|real|main|only|great|new|final|old) ){0,2}(?:headaches?|worry|worries|concern|problem|challenge|puzzle|answer|point|trick|catch|dilemma|bright spot|consolation|lesson|irony|paradox|snag|sticking point|elephant in the room|inheritance|legacy|reward|thanks we get|price we pay)\.?$",
        r"\b(?:made|makes|won|wins|has|had) (?:\w+ )?(?:enemies|friends and enemies|admirers|detractors|fans|waves|(?:its|his|her|their) (?:critics|admirers|detractors|doubters))\.?$",
        r"^(?:a|any|every|no) (?:nation|country|town|people|government|society|state|house|leader|team|city|world|party|democracy|generation|parliament|union|army|church) (?:that|who|which) (?:(?:does|do|will|would) not|cannot|can't|doesn't|won't|never|refuses to|forgets|ignores|neglects|fears|forsakes|abandons|betrays)\b",
        r"^(?:i'm|i am|we're|we are) (?:getting |far |much )?too \w+ (?:for|to)\b",
        r"\b(?:send|sends|sending|sent) (?:an? |out )?(?:very )?(?:mixed|conflicting|clear|strong|wrong|right|powerful|worrying|unmistakable|different|contradictory|\w+er) (?:signals?|messages?)(?: to \w+)?\.?$",
        r"^(?!(?:in|on|at|of|for|with|to|by|from|under|is|are|was|if|when|all|and|but|about|after|before|both|that|what|how|not|because|around|as|most|even|only|against)\b)\w+ your\b",
        r"^no (?:\w+ ){1,8}?(?:can|could|should|must) (?:accept|tolerate|ignore|afford|deny|stand by|look away)\b",
        r"\banything but\b",
        r", (?:in short|so to speak|it seems|as ever),",
        r"^(?:some|every|any)(?:body|one) (?:has to|needs to|will have to|will need to|ought to|must|should)\b",
        r"^(?:for (?:\w+ ){0,3}\w+,? |to \w+(?: \w+)?, )?please (?!\w+ed\b)\w+",
        r"^(?:(?:so|and|but|now),? )?here(?:'s| is) (?:what|how|why)\b",
        r"^(?:the|this|that|our|their|every) (?:study|research|survey|analysis|findings|data|method|model) (?:has|have) (?:\w+ )?(?:limits|limitations|weaknesses|drawbacks)\.?$",
        r"\bit (?:hardly|scarcely|barely|no longer|did not|does not|didn't|doesn't) matter(?:s|ed)?\b",
        r"\b(?:history|our (?:grand)?children|posterity) will\b",
        r"\bask(?:s|ed|ing)? (?:them|our|him|her|your)sel(?:f|ves)\b",
        r"\bthe world (?:must|cannot|can't|should)\b",
        r"^(?:q|question) ?:",
        r"\bstay tuned\b",
        r"\b(?:will|can|could|would) (?:not |never |ever )?bring (?:\w+ ){1,3}back\.?$",
        r"\b(?:is|are|will be) (?:also )?available (?:on|at|from|via) (?:our|the|its|their) (?:\w+'s )?(?:web ?site|web ?page|portal|press)\b",
        r"^(?:that|this|it) is a (?:question|matter|debate|story|choice|decision)\b",
        r"\bcan be (?:found|read|seen|viewed|downloaded|watched) (?:at the (?:end|bottom)|below|here|above|online|on (?:our|the|its) (?:web)?site)\b",
        r"^(?:for )?(?:more|further|additional) (?:information|details),? (?:is|are|can|visit|see|call|contact|at|on|from|under|via)\b",
        r"\b(?:will be|is|are) (?:sadly |sorely |dearly |greatly |deeply |much )?missed\b",
        r"^(?:it is|it's) (?:too|still too|far too|still) (?:early|soon)\b",
        r"^(?:rest in peace|our condolences|we extend|we offer our)\b",
        r"\bwe (?:will|shall|can|must) do (?:better|more|our)\b",
        r"\b(?:i|we) (?:commend|move|salute|pledge ourselves|yield|rise to)\b",
        r"\bas (?:they|the saying|people|the old saying) (?:say|goes)\b",
        r"^(?:not everyone|not everybody|not all|few|some)(?: of \w+)? (?:is|are|was|were|agrees?|share|shares) ?(?:convinced|happy|pleased|impressed|charmed|thrilled|amused|delighted|enthusiastic|satisfied|keen|enthused|agreed?|so sure|persuaded|this view|that view)?$",
        r"\bbelieve me\b",
        r"^(?:(?:mr|madam|mister) (?:speaker|president|chairman|chairwoman|chair),? )let me\b",
        r"\b(?:i|we) (?:will|shall|am going to|are going to|want to) (?:\w+ )?(?:give way|make some progress|be brief|turn (?:now )?to|(?:deal|conclude|finish|close|start|begin) (?:with|by|now|here)|(?:come|return) (?:back )?to (?:that|this|it|these|those|my|the (?:point|question|issue|subject|matter)))\b",
        r"\b(?:i|we) would like to (?:make a|say|start|begin|pay|express|take|congratulate|thank|offer|welcome|tell|talk|turn|draw|remind|stress|emphasi[sz]e|acknowledge)\b",
        r"\bi am the (?:first|last) to (?:say|admit|accept|acknowledge|deny)\b",
        r"\b(?:much|far|still|a lot|lots|plenty|even) more to (?:be done|do)\b",
        r"\bif (?:you|we|people) \w+.{1,80}\b(?:will|can|should|must|have to)\b",
        r"\bwe (?:\w+ly )?(?:have|need) to\b",
        r"\b(?:uncharted waters?|turn(?:s|ed|ing)? the page)\b",
        r"^(?:i|we) (?:understand|recogni[sz]e|appreciate) the (?:strong )?(?:feelings?|concerns?|anger|pain|frustration)\b",
        r"^(?:honestly|frankly|sadly|hopefully|perhaps|maybe)\b",
        r"^(?:i'm|i am|we are|we're) (?:not |very |so |really |deeply |truly )*(?!back\b|open\b|closed\b)\w+$",
        r"\b(?:is|are|was|were) (?:an? |the |simply |nothing but )*(?:outrage|disgrace|insult|betrayal|farce|travesty|scandal)\b",
        r"^ask (?:the|any|your|those|anyone|our)\b",
        r"^(?:(?:tonight|today|now),? )?i can (?:report|tell|announce|assure|promise)\b",
        r"^(?:nobody|no one|no-one|no \w+) should\b",
        r"\bthanks? (?:all|everyone|those|everybody|its|their|our|his|her|the)\b",
        r"^(?:(?:and|but|so|now|first),? )?let(?: me| us|'s| there be| it be)\b(?! be (?:\w+ )?clear[:,] (?!this\b|that\b|it\b|we\b|i\b|there\b))",
        r"^(?:(?:and|but) )?(?:nobody|no one|no-one|nothing|none of (?:us|them|this)|few)\b[^\d,;]{0,40}? (?:can|could|expects?|knows?|doubts?|wants?|wanted)\b\D*$",
        r"\bone can only (?:imagine|guess|hope|wonder|speculate)\b",
        r"^(?:i|we) (?:find|found|call|consider) (?:it|that|this|them) (?:\w+ly |so |too |rather |very |quite |simply )?[\w-]+(?: to (?:understand|believe|accept|explain))?$",
        r"\b(?:nobody|no one)\b\D{0,30} needs to be told\b",
        r"\b(?:better|brighter|darker|harder|dark|hard|difficult|tough|good) (?:days|times|years) (?:lie|are|lay)\b",
        r"\b(?:time|patience|luck|excuses?|words) (?:has|have|had) run out\b",
        r"^(?:i|we) regret\b",
        r"^without [^,]{2,60}, (?:none of (?:this|it|us)|nothing)\b",
        r"\b(?:we will|we'll|we shall) keep (?:you|this page|readers|this story)\b",
        r"^if you (?:are|have) (?:just|only just)\b",
        r"\b(?:may|might|could|can) differ (?:materially|substantially|significantly)\b",
        r"\b(?:has|have|had) (?:seldom|rarely|hardly|never) (?:sounded|looked|felt|seemed|tasted|been) (?:\w+er|so \w+|more \w+)$",
        r"\bis not the (?:absence|opposite|enemy|end|time) of\b",
        r"^(?:(?:and|but|so) )?make no mistake\b(?![^.]*\d)",
        r"^(?:(?:and|but|so) )?(?:i|we)(?:'ll| will| shall|(?:'m|'re| am| are) (?:\w+ )?going to) (?:(?:also|always|not|never|all) )?(?:(?:fix|change|do|get|make|say|end) (?:it|that|this|these things|everything|so)\b|(?:ask|tell|talk|look|win|fight|explain|present|discuss|prevail|overcome|succeed|try|listen|let|stand|keep (?:our|my|that|this|those|going|fighting)|be (?:back|ready|there|here|strong|great))\b)",
        r"\bwe shall not see\b",
        r"^(?:please|stay|read|visit|contact|call|send)\b(?! \w+ed)",
        r"^(?:tune in|do not|don't|make sure|be (?:careful|aware|prepared|ready|patient))\b",
        r"\bnever (?:\w+ ){1,2}(?:anybody|anyone)\b",
        r"\bno words\b",
        r"^(?:nobody|no one) asked\b",
        r"\bit(?: is|'s| gives me) (?:a |an |our |my )?(?:great |real )?(?:privilege|honou?r|pleasure|joy|delight|relief)\b",
        r"\bnobody knows\b",
        r"\bwho knows\b",
        r"\bour (?:thoughts|hearts|prayers)\b",
        r"\bwe (?:will|shall) not (?:be )?\w+$",
        r"\b(?:i|we) (?:shall|will|can|could|would) never (?:forget|forgive)\b",
        r"\b(?:i|we) (?:beg|urge|thank|congratulate|look forward|salute|applaud|invite|welcome|stand ready|remain committed)\b",
        r"\bdeserves? better\b",
        r"\bwhat a\b",
        r"\bif only\b",
        r"\benough is enough\b",
        r"\blook forward to\b",
        r"\banyone's guess\b",
        r"\b(?:nobody|no one|none of us|no-one|we|few) (?:\w+ ){0,4}(?:will|can|could|would) (?:ever|never) (?:forget|know)",
        r"^(?:what|how|why|who|where|whether)\b[^,]{0,60}\b(?:is|are|remains?|was) (?:still |yet |not yet )?(?:unclear|unknown|anyone|a mystery|to be seen|another|not known|uncertain|less clear|hard)",
        r"\bonly time will tell\b",
        r"\bthere (?:was|is|can be|could be|will be) only (?:ever )?one (?:winner|way|answer|question)\b",
        r"\bremains to be seen\b",
        r"\b(?:must|should|ought to|let us|let's)\b(?! have)",
        r"^(?:here (?:is|are|comes?)|this is (?:why|how|what|where)|read more|click|sign up|subscribe|follow us|watch|listen|see also|advertisement|share this|related)\b",
        r"\b(?:i|we) (?:think|believe|feel|hope|guess|suppose|wish|love|hate|want|pray)\b",
        r"\b(?:thank you|good (?:morning|evening|luck)|welcome|congratulations)\b",
        r"\bit (?:is|was) (?:a |an |the )?(?:\w+ )?(?:time|shame|pity|wonder|night|day|moment|reminder|matter|tragedy|nightmare|miracle|question|mystery)\b",
        r"^(?:it|this|that) (?:is|was) (?:a|an) (?:\w+ ){1,3}(?:that|which|nobody|no one|we|many|few)\b",
        r"^(?:it|this|that) (?:is|was) (?:a|the) (?:kind|sort|type) of \w+ (?:that|which|when|where)\b",
        r"^(?:i|we) (?:do not|don't) know (?:how|what|why|where|when|if|whether)\b",
        r"\bto be (?:honest|fair|clear|sure)\b",
        r"\b(?:hard|difficult|easy|impossible|painful|tempting) to (?:imagine|think of|watch|believe|overstate|say|know|tell|see)\b",
    ),
    first_person=words("i we my our me us you your i'm we're i've we've you're"),
    negations=words("not no never none nobody nothing neither nor without cannot n't"),
    question_words=words("what how why who where whether"),
)
