import { stemWord } from './stem-word.ts';

/**
 * Groups of words that one translator puts for another's, in the English of news. Written from general knowledge;
 * a word may stand in several groups. Sharing a group is weaker evidence than sharing the word (`read-terms.ts`).
 */
const GROUPS = `
say state tell declare remark note announce explain add comment report write mention inform
announce proclaim declare publish release present disclose reveal
claim assert insist maintain argue contend
admit concede acknowledge confess grant
deny reject refuse dismiss contradict disagree object refute
accuse blame charge reproach allege fault complain
criticise criticism criticize blame complain denounce rebuke objection harsh
praise laud commend applaud welcome pleased glad satisfaction
think believe opinion view consider expect suppose reckon assume estimate feel convinced suspect
expect forecast foresee predict anticipate prognosis outlook
ask request demand call urge appeal insist require want
propose proposal suggest suggestion offer initiative recommend idea plan float
promise pledge vow assure guarantee undertake swear
warn caution alert advise
hope wish desire dream like
want wish desire intend intention plan aim would seek strive
agree agreement accord deal treaty pact settle settlement compromise
talk negotiate negotiation discussion conversation meeting dialogue consultation round meet
meet meeting session summit gather gathering convene assemble
dispute conflict quarrel row argument disagreement fight strife controversy
war fight battle combat hostilities
attack assault raid strike strikes offensive
government cabinet administration authorities executive
ministry minister department secretary
official officials authority functionary representative
parliament lawmakers deputies legislature assembly mps
election vote ballot poll polls voters electorate voting
opposition rival opponent critics adversary
party bloc alliance coalition camp faction
leader head chief boss chair chairman chairwoman president lead director manager run
president head leader chairman
director head manager boss
spokesman spokeswoman spokesperson representative
journalist journalists reporter reporters press correspondent newsmen
newspaper paper daily publication journal outlet gazette
article report publication story
expert specialist experts analyst observer commentator scientist authority
professor scholar academic teach teacher university lecturer
scientist researcher scholar expert author
study research survey paper investigation
survey poll questionnaire
lawyer attorney counsel advocate
court judge judges tribunal bench
judge ruling verdict decision decide rule ruled judgment
law legal legislation statute
rule regulation instruction order orders
police officers patrol cops investigators
investigate investigation inquiry probe examine look
investigator detective police
soldier troop military army forces
fire firefighter brigade
thief burglar perpetrator intruder robber culprit
steal theft burglary rob robbery
flee escape away run
arrest detain custody hold
suspect accused
crime offence criminal
fine penalty sanction punish
money fund funds cash sum amount finance means
cost price expense expensive dear value worth pay
price cost fee ticket fare
pay salary wage payment paid
rise raise increase grow growth climb more higher
fall drop decline decrease sink lower reduce shrink less
reduce cut decrease lower reduction
grow bigger larger increase expand extend
improve better improvement
worsen worse deteriorate
big large huge great massive major giant
small little tiny minor slight
quick fast rapid swift speed
slow delay postpone
delay postpone tactics wait
begin start open commence launch outset beginning onset
end finish conclude close stop over completion complete
stop halt cease suspend end
continue go remain keep proceed extend
remain stay keep continue
return back
leave depart quit exit abandon go
arrive reach come due turn
reach achieve attain arrive
buy purchase acquire
sell sale trade
buyer customer client purchaser
customer client consumer
company firm business enterprise corporation employer operator utility
factory plant works mill
bank lender institution
worker employee staff personnel
employer company boss
trade commerce business
share stock shareholder investor owner
strike walkout stoppage
union labour
money cash payment
build construct erect
destroy ruin damage wreck
damage harm loss
danger peril risk threat hazard perilous dangerous
safe secure security safety
help aid assist assistance support rescue helper
support back backing assist
rescue save helper relief
people person inhabitant resident citizen individual public
inhabitant resident dweller neighbour people population
child kid pupil boy girl infant
pupil student school
woman girl lady
man guy fellow
family household relative
house home building
town city settlement community municipality
village hamlet
region province area district territory
area zone region waters territory field
country state nation land
neighbour neighbouring
capital city
street road way route
car vehicle wagon automobile
train rail railway tram
bus coach
boat ship vessel trawler dinghy
port harbour dock
sea water ocean
river stream water
flood deluge inundation
rain rainfall downpour
ice glacier frozen
weather meteorological forecast
ground soil earth
mountain mount peak summit
peak crest top
school teacher teach
teacher teach schoolmistress
hospital clinic medical
doctor dr physician medic
drug medicine medication
disease illness sick ill sickness
vaccine vaccination inoculate jab injection dose
protect protection safe guard shield
guard watchman watch man
trial test experiment
test check examine examination control verify
check control inspection examine
document paper file record
proof evidence prove
picture photograph image photo film video
camera film surveillance
number figure figures data amount quantity
data figures numbers information
information tip hint clue
result outcome consequence finding conclusion
cause reason why ground lead
effect impact consequence influence
mistake error failure fault shortcoming weakness
weak weakness frail feeble
strong powerful strength
serious grave severe
important significant matter essential
indispensable necessary essential need
need require necessary necessity
possible perhaps maybe may could might possibility
probable likely
clear obvious plain known
unknown unidentified anonymous nobody
secret hidden confidential
public open
open unlock
close shut closed
door entrance gate
room hall gym
night dark midnight evening
morning dawn daybreak sunrise early
evening night late
noon midday
day date
year annual
month monthly week
recent lately latest new
new novel fresh
old ancient former previous early
previous former earlier past last
former previous then predecessor
next following coming
future prospect
today current present
begin beginning first initially
final last eventually
first initial premiere debut
repeat again repetition anew
try attempt effort seek
success succeed successful manage
fail failure failed vain unsuccessful
win victory triumph won beat
lose loss lost defeat
advantage benefit profit
goal target aim purpose
score goal
player footballer striker forward
coach manager trainer
team side squad
club side team
fan supporter follower
match game
injury hurt wound
contract agreement deal bound
fans supporters followers
supporter follower advocate sympathise
protest demonstrate demonstration rally
street demonstrate
violence clash unrest
peace peaceful calm quiet
calm quiet still
angry outrage indignant
surprise astonish unexpected amazed
fear afraid worry concern anxious
worry concern
glad happy pleased joy relieved celebrate rejoice
sad disappoint disappointing disappointed
doubt sceptical suspicion
trust confidence faith
responsible responsibility liable answer charge
answer reply respond response react reaction
question ask query
explain explanation account reason tell
understand realise grasp comprehend
know aware knowledge learn
learn find discover
find discover detect locate found
search seek look
see watch observe witness
show reveal demonstrate indicate
hear listen
speak talk
call name term describe
call phone telephone ring
write note
read study
study examine scrutinise analyse look
sign signature
send dispatch
bring carry transport deliver fetch
carry transport bear
give hand provide grant distribute
receive obtain get
hand provide distribute
keep hold retain
change alter shift modify
correct change amend
choose select elect
name appoint
use employ apply utilise
produce production manufacture make output
create establish set found
set establish
join enter
break collapse burst smash
collapse cave fall
burn fire flame
explode blast blow
melt thaw
disappear vanish missing lost
missing vanish trace
die death dead kill
kill murder die
live life dwell
allow permit let permission
forbid ban prohibit
prevent stop avoid
force compel oblige pressure push
pressure push force
influence interfere
interfere meddle intervene involve
involve participate part
participate part attend
control check oversight
watchdog regulator supervisor authority
reform change overhaul
free gratis charge
full complete whole entire
whole entire complete all
part share portion piece
half part
piece item object
enough sufficient
lack shortage short insufficient
especially above chiefly mainly particular
main chief principal primary
almost nearly practically
majority most
minority few
average mean
equal equivalent
compare comparable comparison
different another difference distinct unlike
similar comparable like alike
opposite contrary
sanctions embargo
weapon arms
nuclear atomic
oil petroleum crude
gas fuel
power electricity energy
income earnings revenue takings
tax levy duty
debt loan credit
economy economic
inflation prices
budget spending finances
spend spending expenditure
save economise saving cut
reward prize bounty
lend loan lent
borrow loan
insure insurance policy
jewel jewellery jewelry
museum collection gallery
art culture
exhibition show display
visitor guest
guest visitor
visit trip travel stay
journey trip travel voyage
travel passenger traveller commuter
passenger traveller
world global international
union association organisation group
organisation group body institution
group band gang
member belong
relation relations relationship tie link connection
connection link
friend friendly good amicable
enemy foe adversary
interest attention
attention care
careful cautious prudent care caution
cautious reserved restrained
optimism hopeful optimistic hope
atmosphere climate mood tone
decade years
century hundred
moon lunar
sun solar
temperature heat warm
warm hot heat
cold cool winter
summer hot
spring april may
autumn fall
season period
time period moment
moment time
place site location scene spot
scene spot site
point place
depth deep
height high
length long
low lower
step move measure action
measure step action
action act deed
situation condition state
problem issue difficulty matter
issue matter topic question
topic subject theme
experience feel
feel sense
sense meaning
mean signify
sleep slept spent night
food meal soup
eat meal
drink water
bread loaf
dog pet
animal creature
fish catch fisherman
fisherman fish crew
captain skipper
crew sailor
island isle islet
coast shore bank
bank shore river
north northern
south southern
east eastern
west western
pollution harmful poison poisonous toxic
substance chemical
environment ecological ecologist environmental
activist campaigner environmentalist
independent outside autonomous
neutral impartial
precaution safety prevent
leak escape
volunteer helper
emergency crisis disaster
disaster catastrophe tragedy
crisis emergency
immediate instant once prompt
heavy strong hard
equipment machine machinery gear
machine equipment robot
bridge crossing
software program computer
computer machine
internet online web
video film
message statement word
statement comment declaration
comment remark statement
refuse decline
available reach
account deposit
launder laundering
origin source come
source origin
check verify origin
require requirement
require demand
audit auditor
postpone defer delay
apologise apology sorry forgive forgiveness
resign resignation step quit
successor replace replacement
predecessor before
retire retirement career
appoint hire take recruit
hire recruit employ
dismiss fire sack
lawsuit sue case
appeal object complaint
complaint case file
file bring submit
demand call claim
personal individual
consequence responsibility
gold golden
flight fly plane aircraft
plane aircraft jet
spacecraft satellite orbit space
satellite space orbit
robot unmanned submarine
reservoir dam
dam reservoir
forest wood
tree wood
farm farmer agriculture
farmer peasant agricultural
harvest crop
land ground
hectare field
`;
let known: Map<string, number[]> | null = null;

/** The groups a stem stands in, by number. The table is made when it is first asked for: most pages are compared with nothing. */
export function synonymGroupsOf(stem: string): readonly number[] {
  known ??= collect();
  return known.get(stem) ?? [];
}

function collect(): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, group] of GROUPS.trim().split('\n').entries()) {
    for (const stem of new Set(group.split(' ').map(stemWord))) {
      const numbers = groups.get(stem);
      if (numbers === undefined) groups.set(stem, [i]);
      else numbers.push(i);
    }
  }
  return groups;
}
