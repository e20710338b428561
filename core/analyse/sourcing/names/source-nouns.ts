const setOf = (words: string) => new Set(words.split(/\s+/));

/** Titles and roles of one person, singular: what stands before a name or names an office. */
export const ROLES =
  setOf(`president vice-president secretary minister premier chancellor mayor governor senator congressman
  congresswoman representative ambassador envoy judge justice attorney prosecutor lawyer solicitor barrister detective inspector
  superintendent sergeant officer commander general colonel captain lieutenant admiral major sheriff constable chief head leader
  chairman chairwoman chair chairperson director manager coach trainer striker midfielder defender goalkeeper captain referee
  champion player driver rider swimmer runner boxer spokesman spokeswoman spokesperson professor doctor scientist researcher
  physicist biologist chemist epidemiologist virologist economist analyst strategist historian sociologist psychologist engineer
  astronomer geologist meteorologist forecaster teacher headteacher nurse surgeon expert consultant adviser advisor aide
  candidate nominee councillor councilman councilwoman deputy member founder co-founder ceo executive owner investor trader banker
  entrepreneur farmer author writer journalist reporter correspondent editor columnist commentator pollster activist campaigner
  organizer organiser actor actress singer musician artist designer king queen prince princess pope bishop archbishop imam rabbi
  priest witness victim resident neighbour neighbor mother father wife husband son daughter brother sister uncle aunt man woman
  student voter driver pilot boss skipper firefighter paramedic politician politologist expert diplomat official lawmaker legislator speaker
  critic choreographer conductor composer novelist poet translator playwright curator patriarch defendant accused plaintiff reader cllr
  oceanographer ecologist botanist zoologist immunologist neurologist cardiologist rheumatologist pharmacologist psychiatrist
  mathematician statistician programmer developer designer architect archaeologist anthropologist linguist theologian vicar coroner magistrate trustee registrar goldsmith baker chef apprentice steward caretaker
  con pc wpc pcso dc ds dci commissioner magistrate coroner reverend pathologist paediatrician pediatrician midwife pharmacist dietitian nutritionist
  librarian plumber electrician carpenter gardener hairdresser cleaner shopkeeper publican florist butcher fishmonger fisherman miner postman
  optician dentist vet veterinarian therapist counsellor counselor barber tailor blacksmith welder mechanic lifeguard courier cashier receptionist
  landlady pensioner chef headmaster headmistress rector treasurer organist warden ranger caretaker technician
  umpire skipper winger batsman bowler sprinter cyclist golfer jockey boss investigator whistleblower pundit bookmaker
  pastor baroness duchess counsel substitute survivor eyewitness colleague presenter comedian rapper filmmaker grower
  taoiseach tanaiste tánaiste cr datuk sheikh sardar oba alhaji ayatollah monsignor revd maj brig brigadier corporal trooper ds
  supervisor fact-checker assemblyman assemblywoman alderman
  mr mrs ms miss dr prof sen rep gov lt sgt col gen capt sir dame lord lady rev hon sec pres det supt insp pm mp mep
  adm cmdr cpl advocate undersecretary`);

/** Nouns for bodies that speak: "the company", "the ministry". */
export const BODIES =
  setOf(`company firm ministry department agency bank club team union university college school hospital
  committee commission council court police government administration embassy organisation organization group party campaign
  association federation foundation institute institution centre center office bureau authority regulator army navy military
  charity church network airline retailer manufacturer carmaker lender publisher startup parliament congress senate cabinet
  service police board corporation consortium league front movement coalition alliance watchdog trust regime side delegation house
  app platform supermarket brewery bakery utility insurer carrier operator supplier orchestra theatre museum society staff
  coastguard tribunal jury mission fund think-tank family brewer giant chain conglomerate studio maker drugmaker chipmaker planemaker toymaker phonemaker shipbuilder winemaker
  automaker housebuilder contractor subsidiary consultancy inspectorate ombudsman treasury squad outfit directorate provider
  landlord force command brigade gang collective grocer builder producer inquest inquiry nonprofit start-up`);

/** Nouns for outlets: "the publication", "the paper". */
export const OUTLETS = setOf(
  'publication newspaper paper magazine outlet agency broadcaster channel network website portal tabloid daily weekly journal site',
);

/** Nouns for documents: "the report", "a new study". */
export const DOCUMENTS =
  setOf(`report study survey poll document paper statement letter memo filing lawsuit complaint indictment
  affidavit article book analysis review research data statistics figures census audit tweet post email transcript
  video recording documentary film rules standards regulations emails files tweets messages guidelines laws papers documents letters memos filings ads ad advertisement clip footage returns results images photos photographs piece release announcement ruling order warrant records record notice briefing website account
  petition minutes policy register bulletin summary biography memoir diary dictionary leaflet brochure prospectus tables speech speeches remarks proposal proposals plan testimony submission
  estimate estimates model models projection projections forecasts
  database timeline manifesto verdict judgment judgement findings email blog column editorial op-ed press-release communique communiqué`);

/** Plurals that name no particular people: an open group. */
export const OPEN_GROUPS =
  setOf(`critics experts officials analysts observers sources supporters opponents people scientists
  researchers economists doctors voters residents witnesses lawmakers politicians commentators pundits insiders negotiators
  diplomats activists campaigners investors traders strategists historians users fans players neighbours neighbors locals
  others many some most few several everyone everybody nobody anybody anyone someone somebody somebodies media press reports
  republicans democrats conservatives liberals progressives americans russians europeans parents teachers students lawyers
  advocates skeptics sceptics detractors rivals allies aides advisers advisors journalists reporters studies polls surveys
  authorities men women children workers employees customers consumers businesses companies countries governments leaders
  members friends relatives colleagues sociologists psychologists epidemiologists historians meteorologists forecasters pollsters
  citizens viewers readers listeners patients nurses specialists scholars academics operatives donors delegates candidates
  they we you folks guys youth public community world society rumours rumors gossip speculation they
  audiences reviewers crowds spectators survivors passengers bystanders onlookers eyewitnesses motorists commuters tenants villagers islanders managers executives
  lenders shareholders brokers dealers retailers engineers biologists physicists astronomers ecologists climatologists
  conservationists archaeologists geologists physicians surgeons clinicians psychiatrists pharmacists virologists developers
  programmers hackers coaches bookmakers punters prosecutors detectives investigators growers drivers landlords homeowners
  taxpayers pensioners migrants refugees protesters demonstrators charities unions hospitals schools
  patients families fishermen farmers organisers organizers sides
  troops soldiers fighters rebels militants insurgents guerrillas separatists
  all both none one ones half majority minority lots plenty dozens hundreds thousands scores`);

/** Words that make a plural vague whatever follows: "a number of experts", "some negotiators". */
export const VAGUE_QUANTITIES = setOf(
  'some many several various numerous most few certain other others countless all dozens hundreds thousands scores multiple more',
);

/** Last words of names that are no person’s. */
export const BODY_NAME_WORDS =
  setOf(`university institute college school hospital bank party committee commission council court agency
  ministry department center centre office bureau house senate congress parliament government police army navy association
  federation union foundation society group company corporation corp inc ltd llc plc club united city county state states kingdom
  republic nations organization organisation administration campaign fund trust league board authority service services street
  times post journal herald tribune guardian telegraph news press magazine network radio television records survey report act
  bill law treaty agreement summit conference forum games cup championship prize award war day week month year airport station
  church museum theatre theater library park bridge river island islands sea ocean mountain mountains lake beach hall tower
  force forces guard command chamber tribunal exchange airlines airways motors bros brothers systems technologies labs lab
  staff sciences science economics medicine philosophy studies affairs laboratory observatory gulf shoal strait valley desert canyon bay cape peninsula plaza avenue road square hill hills forest falls coast port harbour harbor observatory programme program project initiative alliance coalition movement front brigade
  palace lifeline helpline hotline academy assembly cathedral stadium arena courthouse capitol embassy consulate coal crown`);

const PLACE_OPENERS = setOf(
  'new north south east west little upper lower nether los san santa saint st. united great hong sri saudi el costa puerto white middle central western eastern northern southern',
);

/** True for capital words that open names of places more often than names of people: "New York", "South Korea". */
export const opensPlace = (word: string) => PLACE_OPENERS.has(word.toLowerCase());
