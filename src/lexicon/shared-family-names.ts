/**
 * Family names, folded, that two unrelated people of one story may well share, and those of families that the news is full of: under these a second
 * given name is more often a second person than a mistake. Sources: the commonest family names of the censuses of the United States, Britain, India,
 * Nigeria, China, Hong Kong, Korea and the Arab states; the families in the Britannica's articles on political and business dynasties.
 */
export const sharedFamilyNames: ReadonlySet<string> = new Set(
  (
    "smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez gonzales wilson anderson thomas taylor moore jackson martin lee perez " +
    "thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres hill flores green adams nelson baker hall rivera campbell mitchell carter " +
    "roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard " +
    "ramos cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez davies jenkins bell " +
    "marshall webb mason hunt graham murray simpson stevens fisher shaw harrison ford russell ryan sullivan khan ahmed ali hussain hussein begum singh kaur kumar sharma gupta shah das " +
    "reddy rao nair joshi mehta verma yadav chowdhury choudhury rahman islam hassan hasan mohammed mohamed muhammad abdullah ibrahim mahmoud saleh salah yusuf osman omar bello musa sani " +
    "abubakar okafor eze nwosu okoro adeyemi balogun silva santos souza oliveira pereira costa ferreira rossi russo ferrari mueller muller schmidt schneider fischer weber meyer jensen " +
    "nielsen hansen andersen larsen johansson andersson ivanov petrov nguyen tran pham sato suzuki tanaka " +
    "wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie song tang deng feng cao peng zeng xiao tian dong yuan pan jiang cai shen han ma he lu " +
    "chan wong cheung leung ng ho lau cheng yeung tsang lam kwok tam tse chow chu chui fung yip yuen poon choi law mak siu tong cheuk kwan lui wan hui fong kong au " +
    "park jung jeong cho yoon yun jang lim chang oh seo shin kwon hwang ahn hong yoo bae baek nam " +
    "le hoang phan vu vo dang bui do ngo duong watanabe yamamoto nakamura kobayashi yoshida ito kato yamada " +
    // dynasties
    "trump biden clinton bush obama kennedy roosevelt rockefeller carter cuomo romney cheney paul pelosi brown daley udall long churchill windsor mountbatten-windsor castro assad al-assad gaddafi " +
    "hussein saud al-saud thani al-thani nahyan al-nahyan maktoum al-maktoum gandhi nehru bhutto sharif zia rajapaksa kim lee marcos aquino duterte arroyo estrada suharto sukarno shinawatra " +
    "kenyatta odinga bongo mugabe trudeau ford pen bolsonaro fujimori duvalier somoza ortega murdoch koch walton hilton kardashian jenner beckham jackson osbourne baldwin fonda redgrave " +
    "rothschild agnelli windsor neville charlton williams manning curry gasol toure ayew schumacher verstappen sainz hill klitschko gracie bin-laden laden haqqani barzani talabani hariri gemayel " +
    "jumblatt pahlavi khomeini rafsanjani erdogan aliyev yeltsin putin papandreou karamanlis mitsotakis"
  ).split(" "),
);
