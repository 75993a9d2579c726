<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>composer</name>
    <message>
      <source>
&lt;h3&gt;Your first tune&lt;/h3&gt;
&lt;ol&gt;
&lt;li&gt;&lt;b&gt;Press Compose&lt;/b&gt;: the model that comes with the program writes tunes, and each joins the list on the
left. Tick “Play while it is written” to hear one while it grows.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Ask for what you want&lt;/b&gt; on the right: key, rhythm and length; More wishes has meter, form, opening
notes and your instrument. This tune tells how good the open one is, and why.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Press the play button, or the space bar&lt;/b&gt; on the page. Click a note to play from there; From and To
mark a stretch to repeat; the tempo is in beats a minute; More has transposition, count-in, and in a narrow
window sound and volume.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Edit the text&lt;/b&gt; below the page: page and sound follow. A click on a note selects its text, and the
arrow keys move it. Where a bar is too short or too long, “1 bar to mend” goes there. Whoever does not read
ABC hides the text: View, ABC text.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Work on it&lt;/b&gt;: select bars and press Rework for eight ways to compose them again, varied, like other
bars, or followed by an answer. Tune, Another like this composes new ones with this tune as the example.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Press Export…&lt;/b&gt;, or drag the page or tunes of a list into your music program: they arrive as
MIDI.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Teach it yours&lt;/b&gt;: the button below the model asks for the folder with your tunes. A model of your own
takes some minutes; you may stop earlier, and what was learned until then is kept.&lt;/li&gt;
&lt;/ol&gt;
&lt;h3&gt;Where things are&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Compose&lt;/b&gt; makes tunes with a model.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Library&lt;/b&gt; keeps every tune that you compose or edit, by itself, with its earlier texts; what is
deleted waits in the trash. Your models are there too.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Files&lt;/b&gt; lists the tunes of the files that you opened: File, Open, or drop them on the window. Save
writes what you edited into the file, and touches nothing else in it.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Train&lt;/b&gt; makes models, and shows how well they learn.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Corpus&lt;/b&gt; holds the tunes to learn from: bundled collections, or your own files. Drop a folder on
the window, or use File, Open folder as corpus.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Only files have to be saved: all else is kept by itself. Nothing is sent anywhere; all of it stays on this
computer.&lt;/p&gt;
</source>
      <translation>
&lt;h3&gt;첫 곡 만들기&lt;/h3&gt;
&lt;ol&gt;
&lt;li&gt;&lt;b&gt;작곡을 누르세요&lt;/b&gt;: 프로그램에 들어 있는 모델이 곡을 쓰고, 쓴 곡은 왼쪽 목록에
하나씩 더해집니다. “쓰는 동안 재생”을 켜면 곡이 만들어지는 동안 들을 수 있습니다.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;원하는 것을 요청하세요&lt;/b&gt;. 오른쪽에서 조, 리듬, 길이를 고르고, ‘더 많은 요청’에서 박자, 형식,
시작 음과 내 악기를 고릅니다. ‘이 곡’은 열린 곡이 얼마나 좋은지, 왜 그런지 알려 줍니다.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;재생 버튼이나 스페이스바를 누르세요&lt;/b&gt;. 악보에서 음표를 누르면 거기서부터 재생합니다. ‘부터’와 ‘까지’로
반복할 구간을 표시하고, 빠르기는 1분당 박 수입니다. ‘더 보기’에는 조옮김과 예비 박이 있고, 창이 좁으면
소리와 음량도 거기에 있습니다.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;텍스트를 편집하세요&lt;/b&gt;. 악보 아래에 있으며, 악보와 소리가 따라 바뀝니다. 음표를 누르면 그 텍스트가 선택되고
화살표 키로 음을 옮깁니다. 너무 짧거나 긴 마디가 있으면 “1 개의 고칠 마디”를 눌러 그리로 갑니다. ABC를 읽지 않는다면
텍스트를 숨기세요: 보기, ABC 텍스트.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;곡을 다듬으세요&lt;/b&gt;: 마디를 선택하고 ‘고쳐 쓰기’를 누르면 여덟 가지로 다시 작곡합니다. 변주하거나, 다른 마디처럼
쓰거나, 응답을 이어 붙일 수도 있습니다. ‘곡’ 메뉴의 ‘이와 비슷한 곡’은 이 곡을 본보기로 새 곡을 작곡합니다.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;내보내기…를 누르거나&lt;/b&gt;, 악보나 목록의 곡을 음악 프로그램으로 끌어다 놓으세요. MIDI로
전해집니다.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;내 곡을 가르치세요&lt;/b&gt;: 모델 아래의 버튼이 내 곡이 든 폴더를 묻습니다. 나만의 모델을 만드는 데는
몇 분이 걸립니다. 더 일찍 멈춰도 되고, 그때까지 배운 것은 보관됩니다.&lt;/li&gt;
&lt;/ol&gt;
&lt;h3&gt;어디에 무엇이 있나&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;작곡&lt;/b&gt;은 모델로 곡을 만듭니다.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;라이브러리&lt;/b&gt;는 작곡하거나 편집한 모든 곡을 이전 텍스트와 함께 저절로 보관합니다. 삭제한 것은
휴지통에서 기다립니다. 모델도 여기에 있습니다.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;파일&lt;/b&gt;은 연 파일의 곡을 보여 줍니다: 파일, 열기를 쓰거나 창에 끌어다 놓으세요. ‘저장’은
편집한 것을 파일에 쓰고, 파일의 다른 부분은 건드리지 않습니다.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;훈련&lt;/b&gt;은 모델을 만들고, 얼마나 잘 배우는지 보여 줍니다.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;코퍼스&lt;/b&gt;에는 배울 곡이 있습니다: 함께 제공되는 모음이나 내 파일입니다. 폴더를 창에
끌어다 놓거나, 파일, 폴더를 코퍼스로 열기를 쓰세요.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;저장해야 하는 것은 파일뿐입니다. 나머지는 모두 저절로 보관됩니다. 아무것도 밖으로 보내지 않으며, 모두 이
컴퓨터에 남습니다.&lt;/p&gt;
</translation>
    </message>
    <message>
      <source>
&lt;p&gt;Version {version}. It learns folk tunes and composes new ones. Everything stays on this computer.&lt;/p&gt;
&lt;p&gt;Your tunes and models lie in&lt;br&gt;{folder}&lt;/p&gt;
&lt;p&gt;ABC Composer itself is free software under the MIT licence. The tunes of a corpus have licences of their
own, which Corpus shows.&lt;/p&gt;
&lt;h3&gt;What comes along&lt;/h3&gt;&lt;table cellpadding='3'&gt;{rows}&lt;/table&gt;
</source>
      <translation>
&lt;p&gt;버전 {version}. 민속 곡을 배우고 새 곡을 작곡합니다. 모든 것은 이 컴퓨터에 남습니다.&lt;/p&gt;
&lt;p&gt;내 곡과 모델이 있는 곳:&lt;br&gt;{folder}&lt;/p&gt;
&lt;p&gt;ABC Composer는 MIT 라이선스를 따르는 자유 소프트웨어입니다. 코퍼스의 곡에는 각각의 라이선스가 있으며,
‘코퍼스’에서 볼 수 있습니다.&lt;/p&gt;
&lt;h3&gt;함께 제공되는 것&lt;/h3&gt;&lt;table cellpadding='3'&gt;{rows}&lt;/table&gt;
</translation>
    </message>
    <message>
      <source>
&lt;p&gt;Whatever has a meaning in ABC and none here is said beside the text, and changes nothing. While you write,
what is wrong is underlined; “1 bar to mend” goes there and offers a mend. Every tune that is composed here is
a good example: change a letter, and look at the page.&lt;/p&gt;
</source>
      <translation>
&lt;p&gt;ABC에는 뜻이 있지만 여기서는 쓰이지 않는 것은 글 옆에 알려 주며, 아무것도 바꾸지 않습니다. 쓰는 동안
잘못된 곳에는 밑줄이 그어집니다. “1 마디 고치기”를 누르면 그곳으로 가서 고칠 방법을 제안합니다. 여기서 작곡한 곡은
모두 좋은 본보기입니다. 글자 하나를 바꾸고 악보를 보세요.&lt;/p&gt;
</translation>
    </message>
    <message>
      <source> ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> adagio agitato all alla allarg allargando allegretto allegro alto andante andantino animato arco arr attacca banjo bar bars bass bis both break bridge cadenza calando cantabile cello chorus clap clarinet coda con cresc crescendo da dal dance decresc dim diminuendo div dolce double drone drum drums duet echo end ending espr espress espressivo fade fast fiddle final finale fine first flute forte from full gently giusto grace grave grazioso guitar half harmony harp hold horn hornpipe hum </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> and </source>
      <translation> 및 </translation>
    </message>
    <message>
      <source> bars</source>
      <translation> 마디</translation>
    </message>
    <message>
      <source> bpm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> on the GPU</source>
      <translation> (GPU)</translation>
    </message>
    <message>
      <source> tied to </source>
      <translation>, 붙임줄로 이어진 </translation>
    </message>
    <message>
      <source>%s could not be restored:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;ABC text</source>
      <translation>ABC 텍스트(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;About ABC Composer</source>
      <translation>ABC Composer 정보(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Align bars</source>
      <translation>마디 맞추기(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Another chord here</source>
      <translation>여기에 다른 코드(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Bass</source>
      <translation>베이스(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Beats a minute</source>
      <translation>1분당 박 수(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Best of {count}</source>
      <translation>{count}곡 중 최고(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Chord symbols</source>
      <translation>코드 기호(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Close file</source>
      <translation>파일 닫기(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Compose a tune</source>
      <translation>한 곡 작곡(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Compose a {rhythm}</source>
      <translation>{rhythm} 작곡(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Compose an {rhythm}</source>
      <translation>{rhythm} 작곡(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Compose on from here, eight ways</source>
      <translation>여기서부터 여덟 가지로 이어 작곡(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Compose {tunes}</source>
      <translation>{tunes} 작곡(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>복사(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Daring</source>
      <translation>과감함(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Drone on the key note</source>
      <translation>으뜸음 드론(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>편집(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Export tune…</source>
      <translation>곡 내보내기(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Faster</source>
      <translation>더 빠르게(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>파일(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Getting started</source>
      <translation>시작하기(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>도움말(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Hide copies</source>
      <translation>베낀 곡 숨기기(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Instrument</source>
      <translation>악기(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Keep the cadence</source>
      <translation>마침꼴 유지(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Key</source>
      <translation>조(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>단축키(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>길이(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Loop</source>
      <translation>구간 반복(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Margins</source>
      <translation>여백(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Meter</source>
      <translation>박자(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;New</source>
      <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;No loop</source>
      <translation>구간 반복 해제(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Octave below</source>
      <translation>한 옥타브 아래(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>열기(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation>용지(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Plain line breaks</source>
      <translation>단순 줄바꿈(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Play</source>
      <translation>재생(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Play or pause</source>
      <translation>재생/일시 정지(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Play while it is written</source>
      <translation>쓰는 동안 재생(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Rework</source>
      <translation>고쳐 쓰기(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Rhythm</source>
      <translation>리듬(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>저장(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Seed</source>
      <translation>시드(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Shortest note</source>
      <translation>가장 짧은 음표(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Staff height</source>
      <translation>보표 높이(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>정지(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Take the part out</source>
      <translation>파트 빼기(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>제목(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Transpose</source>
      <translation>조옮김(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Tune</source>
      <translation>곡(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Unit length</source>
      <translation>단위 길이(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Unit note length</source>
      <translation>단위 음 길이(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>보통 크기(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Vary these bars, eight ways</source>
      <translation>이 마디를 여덟 가지로 변주(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>보기(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Write in</source>
      <translation>써 넣기(&amp;W)</translation>
    </message>
    <message>
      <source>(?&lt;=[“„])((?:[A-Za-z]:)?[\\/][^“”\n]*)(?=[”“])</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, on {device}</source>
      <translation>, {device}에서</translation>
    </message>
    <message>
      <source>, or put “For the lab” back as it was</source>
      <translation>, 또는 “실습용”을 원래대로 되돌리세요</translation>
    </message>
    <message>
      <source>128th</source>
      <translation>128분음표</translation>
    </message>
    <message>
      <source>16th</source>
      <translation>16분음표</translation>
    </message>
    <message>
      <source>256th</source>
      <translation>256분음표</translation>
    </message>
    <message>
      <source>32nd</source>
      <translation>32분음표</translation>
    </message>
    <message>
      <source>56b1588e1574d17f3ff07a3d56e3b45f2f568f78a92855141f959f407084242b</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>64th</source>
      <translation>64분음표</translation>
    </message>
    <message>
      <source>A bar of clicks before the music starts</source>
      <translation>음악이 시작되기 전에 한 마디를 클릭 소리로 셉니다</translation>
    </message>
    <message>
      <source>A batch: inputs and targets, one apart</source>
      <translation>배치: 입력과 목표, 한 글자 차이</translation>
    </message>
    <message>
      <source>A blank stands between a note and its length in “{end}”: expected “{end_1}{match}”. It is read so here; take the blanks out.</source>
      <translation>“{end}”에서 음과 그 길이 사이에 빈칸이 있습니다. 바른 표기는 “{end_1}{match}”입니다. 여기서는 그렇게 읽습니다. 빈칸을 빼세요.</translation>
    </message>
    <message>
      <source>A bodhrán keeps the beat, on MIDI channel 10, with chords or without</source>
      <translation>보드란이 코드와 함께 또는 코드 없이, MIDI 채널 10에서 박을 칩니다</translation>
    </message>
    <message>
      <source>A book has up to {value} tunes, and there are {tunes}. Make several books of them.</source>
      <translation>곡집 하나에는 {value}곡까지 들어가는데, 지금은 {tunes}입니다. 여러 권으로 나누세요.</translation>
    </message>
    <message>
      <source>A book is being made; stop it to make another.</source>
      <translation>곡집을 만드는 중입니다. 다른 곡집을 만들려면 멈추세요.</translation>
    </message>
    <message>
      <source>A book’s title has 1 to {value} characters; this one has {length}.</source>
      <translation>곡집의 제목은 1~{value}자인데, 이 제목은 {length}자입니다.</translation>
    </message>
    <message>
      <source>A chord is tied into bar {index}. Take the tie away, or choose bar {index_1} as well.</source>
      <translation>코드가 {index}마디로 붙임줄로 이어집니다. 붙임줄을 빼거나 {index_1}마디도 함께 고르세요.</translation>
    </message>
    <message>
      <source>A click on every beat</source>
      <translation>박마다 클릭 소리</translation>
    </message>
    <message>
      <source>A comma is an octave lower, an apostrophe an octave higher</source>
      <translation>쉼표(,)는 한 옥타브 아래, 작은따옴표(')는 한 옥타브 위</translation>
    </message>
    <message>
      <source>A dorian</source>
      <translation>A 도리안</translation>
    </message>
    <message>
      <source>A first try</source>
      <translation>첫 시도</translation>
    </message>
    <message>
      <source>A folder for TensorBoard; each run gets a folder of its own in it</source>
      <translation>TensorBoard용 폴더입니다. 실행마다 그 안에 폴더가 하나씩 생깁니다</translation>
    </message>
    <message>
      <source>A large Transformer, each tune in seven keys: learns the most. Give it all the tunes you have, a thousand at least. It takes long without a GPU: stop and go on, or train on a server.</source>
      <translation>큰 Transformer, 곡마다 일곱 조로: 가장 많이 배웁니다. 가지고 있는 곡을 모두, 적어도 천 곡은 주세요. GPU가 없으면 오래 걸립니다. 멈췄다가 이어 하거나 서버에서 훈련하세요.</translation>
    </message>
    <message>
      <source>A letter for each section as it is played: “AABB” is two sections, each played twice.</source>
      <translation>연주되는 차례대로 부분마다 글자 하나: “AABB”는 두 부분을 각각 두 번씩 연주합니다.</translation>
    </message>
    <message>
      <source>A line to turn into numbers</source>
      <translation>숫자로 바꿀 줄</translation>
    </message>
    <message>
      <source>A major</source>
      <translation>A장조</translation>
    </message>
    <message>
      <source>A minor</source>
      <translation>A단조</translation>
    </message>
    <message>
      <source>A mixolydian</source>
      <translation>A 믹솔리디안</translation>
    </message>
    <message>
      <source>A model is being trained, and its folder is in use. Stop the training, or wait until it has ended.</source>
      <translation>모델을 훈련하는 중이라 그 폴더를 쓰고 있습니다. 훈련을 멈추거나 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
      <source>A model that you train stands on the left, with what it learned from and how well.</source>
      <translation>훈련한 모델은 무엇에서 얼마나 잘 배웠는지와 함께 왼쪽에 나옵니다.</translation>
    </message>
    <message>
      <source>A model width of {width} can’t be shared out among {heads} attention heads. Choose a multiple of {heads_2}, such as {heads_3}.</source>
      <translation>모델 너비 {width}은(는) 어텐션 헤드 {heads}개로 나눌 수 없습니다. {heads_3} 같은 {heads_2}의 배수를 고르세요.</translation>
    </message>
    <message>
      <source>A network computes with numbers. Each character of the vocabulary gets one: its place in the sorted list. So a line becomes a row of numbers, and each number leads back to its character.</source>
      <translation>신경망은 숫자로 계산합니다. 어휘의 글자마다 숫자가 하나씩 있으며, 정렬된 목록에서의 자리입니다. 그래서 한 줄은 숫자의 줄이 되고, 숫자마다 다시 그 글자로 돌아갈 수 있습니다.</translation>
    </message>
    <message>
      <source>A new model</source>
      <translation>새 모델</translation>
    </message>
    <message>
      <source>A new model instead</source>
      <translation>대신 새 모델</translation>
    </message>
    <message>
      <source>A newer ABC Composer has written this library, and this one only reads it: nothing is kept in it, and no daily copy is made. What you type stays on the page and in the journal. Update ABC Composer.</source>
      <translation>더 새로운 ABC Composer가 쓴 라이브러리라서 이 버전은 읽기만 합니다. 아무것도 보관되지 않고 일일 사본도 만들지 않습니다. 입력한 것은 화면과 저널에 남습니다. ABC Composer를 업데이트하세요.</translation>
    </message>
    <message>
      <source>A note can be written from the first checkpoint on</source>
      <translation>첫 체크포인트부터 메모를 쓸 수 있습니다</translation>
    </message>
    <message>
      <source>A note in bar {bar} has no pitch that can be read: expected a step from A to G and an octave from 0 to 9. Export the file anew from the program that wrote it.</source>
      <translation>{bar}마디에 높이를 읽을 수 없는 음이 있습니다. A~G의 음이름과 0~9의 옥타브가 필요합니다. 파일을 쓴 프로그램에서 다시 내보내세요.</translation>
    </message>
    <message>
      <source>A note of this tune would last longer than {value} bars of its meter. Correct its length or the meter first.</source>
      <translation>이 곡에 현재 박자로 {value}마디보다 긴 음이 생깁니다. 먼저 그 길이나 박자를 고치세요.</translation>
    </message>
    <message>
      <source>A part of a note would be {multiplier} unit note lengths long, which ABC cannot write. Correct the lengths in that bar, or set its bar lines by hand.</source>
      <translation>음의 일부가 단위 음 길이의 {multiplier}배가 되는데, ABC로는 쓸 수 없습니다. 그 마디의 길이를 고치거나 마디줄을 직접 그으세요.</translation>
    </message>
    <message>
      <source>A preset needs a name with at least one letter or digit.</source>
      <translation>프리셋 이름에는 글자나 숫자가 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
      <source>A rating of {rating} was given; 0 (none) to 5 was expected.</source>
      <translation>평점 {rating}이(가) 주어졌습니다. 0(없음)에서 5까지여야 합니다.</translation>
    </message>
    <message>
      <source>A rest stands inside a chord or among grace notes, where it is not read. Take it out.</source>
      <translation>화음 안이나 꾸밈음 사이에 쉼표가 있어 읽지 않습니다. 쉼표를 빼세요.</translation>
    </message>
    <message>
      <source>A roll; short notes</source>
      <translation>롤; 짧게 끊는 음</translation>
    </message>
    <message>
      <source>A second “X:” stands in this tune, where the next one seems to start. Put an empty line before it.</source>
      <translation>이 곡에 두 번째 “X:”가 있습니다. 다음 곡이 시작되는 듯합니다. 그 앞에 빈 줄을 넣으세요.</translation>
    </message>
    <message>
      <source>A semitone up, down</source>
      <translation>반음 위로, 아래로</translation>
    </message>
    <message>
      <source>A set can’t be written as {name}. Choose from: {join}.</source>
      <translation>세트를 {name}(으)로 쓸 수 없습니다. 다음에서 고르세요: {join}.</translation>
    </message>
    <message>
      <source>A set has a tune at least; the set itself can be deleted</source>
      <translation>세트에는 곡이 하나는 있어야 합니다. 세트 자체를 삭제할 수는 있습니다</translation>
    </message>
    <message>
      <source>A set of {tunes} tunes was asked for; 1 to {value} were expected.</source>
      <translation>{tunes}곡짜리 세트를 요청했습니다. 1~{value}곡이어야 합니다.</translation>
    </message>
    <message>
      <source>A slur</source>
      <translation>이음줄</translation>
    </message>
    <message>
      <source>A small Transformer that sees each tune from its beginning, in seven keys. It learns far more than the lab’s network. Start here.</source>
      <translation>곡을 처음부터 보는 작은 Transformer, 일곱 조로. 실습의 신경망보다 훨씬 많이 배웁니다. 여기서 시작하세요.</translation>
    </message>
    <message>
      <source>A step of the key up, down</source>
      <translation>조의 한 음 위로, 아래로</translation>
    </message>
    <message>
      <source>A tie leads into bar {first}, where the answer begins. Take the tie away first.</source>
      <translation>응답이 시작되는 {first}마디로 붙임줄이 이어집니다. 먼저 붙임줄을 빼세요.</translation>
    </message>
    <message>
      <source>A tie: one note</source>
      <translation>붙임줄: 한 음</translation>
    </message>
    <message>
      <source>A tiny network that soon shows how training goes. Its tunes are rough.</source>
      <translation>훈련이 어떻게 되어 가는지 금방 보여 주는 아주 작은 신경망. 곡은 거칩니다.</translation>
    </message>
    <message>
      <source>A training is running already. Stop it first, or wait until it is done.</source>
      <translation>이미 훈련이 진행 중입니다. 먼저 멈추거나 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
      <source>A tune has {shortest} to {longest} characters, half have fewer than {median}.</source>
      <translation>한 곡은 {shortest}~{longest}자이고, 절반은 {median}자보다 짧습니다.</translation>
    </message>
    <message>
      <source>A tune nobody
has played yet</source>
      <translation>아직 아무도
연주하지 않은 곡</translation>
    </message>
    <message>
      <source>A tune was to be played {times} times in a set; 1 to {value} was expected.</source>
      <translation>세트의 한 곡을 {times}번 연주하라고 했습니다. 1~{value}번이어야 합니다.</translation>
    </message>
    <message>
      <source>A tuplet starts inside another one and is taken to end it. Write them one after the other.</source>
      <translation>잇단음표 안에서 다른 잇단음표가 시작되어, 앞의 것이 끝난 것으로 봅니다. 차례로 하나씩 쓰세요.</translation>
    </message>
    <message>
      <source>A verse below the tune</source>
      <translation>곡 아래의 가사 절</translation>
    </message>
    <message>
      <source>A vocabulary needs at least one character, each of them a single one. Choose a corpus that has some text in it.</source>
      <translation>어휘에는 글자가 하나 이상 있어야 하고, 각각 한 글자여야 합니다. 텍스트가 있는 코퍼스를 고르세요.</translation>
    </message>
    <message>
      <source>A vocabulary's characters must be sorted, each standing there once. The model that it comes from is damaged: train it again, or restore it from a copy.</source>
      <translation>어휘의 글자는 정렬되어 있고 각각 한 번만 나와야 합니다. 이 어휘가 든 모델이 손상되었습니다. 다시 훈련하거나 사본에서 복원하세요.</translation>
    </message>
    <message>
      <source>A whistle</source>
      <translation>휘슬</translation>
    </message>
    <message>
      <source>A whole tune</source>
      <translation>곡 하나 전체</translation>
    </message>
    <message>
      <source>A {lower} has no notes to go with this tune, which is too low or too high for it. Transpose the tune by an octave first, or add another part.</source>
      <translation>이 곡은 너무 낮거나 높아서 {lower}에는 함께 연주할 음이 없습니다. 먼저 곡을 한 옥타브 옮기거나 다른 파트를 추가하세요.</translation>
    </message>
    <message>
      <source>A {rhythm} needs {meters}; the meter asks for {meter}. Ask for {meters_3}, or for {other}.</source>
      <translation>{rhythm}에는 {meters} 박자가 필요한데 요청한 박자는 {meter}입니다. {meters_3} 또는 {other}(으)로 요청하세요.</translation>
    </message>
    <message>
      <source>A&amp;dd a part</source>
      <translation>파트 추가(&amp;D)</translation>
    </message>
    <message>
      <source>A&amp;ll commands…</source>
      <translation>모든 명령(&amp;L)…</translation>
    </message>
    <message>
      <source>AABA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AABB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AABBCC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AABBCCDD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABAB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABAC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABC &amp;in one page</source>
      <translation>한 쪽으로 보는 ABC(&amp;I)</translation>
    </message>
    <message>
      <source>ABC Composer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABC Composer can’t start.</source>
      <translation>ABC Composer를 시작할 수 없습니다.</translation>
    </message>
    <message>
      <source>ABC Composer ended unexpectedly last time.</source>
      <translation>ABC Composer가 지난번에 예기치 않게 끝났습니다.</translation>
    </message>
    <message>
      <source>ABC Composer is open in another window as well. Both keep their tunes in one library; come back to Library to see what the other has kept.</source>
      <translation>ABC Composer가 다른 창에서도 열려 있습니다. 두 창은 같은 라이브러리에 곡을 보관합니다. 다른 창이 보관한 것을 보려면 라이브러리로 돌아오세요.</translation>
    </message>
    <message>
      <source>ABC in one page</source>
      <translation>한 쪽으로 보는 ABC</translation>
    </message>
    <message>
      <source>ABC text</source>
      <translation>ABC 텍스트</translation>
    </message>
    <message>
      <source>ABC text of the tune</source>
      <translation>곡의 ABC 텍스트</translation>
    </message>
    <message>
      <source>ABC tunebook</source>
      <translation>ABC 곡집</translation>
    </message>
    <message>
      <source>ABC tunes</source>
      <translation>ABC 곡</translation>
    </message>
    <message>
      <source>ABCA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABCDEFGabcdefg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abdor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ablyd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About ABC Composer</source>
      <translation>ABC Composer 정보</translation>
    </message>
    <message>
      <source>About {duration} here.</source>
      <translation>여기서 약 {duration}.</translation>
    </message>
    <message>
      <source>About {seconds} on {device}: {seconds_per_step} a step. It takes about {memory} of memory.</source>
      <translation>{device}에서 약 {seconds}, 스텝당 {seconds_per_step}. 메모리를 약 {memory} 씁니다.</translation>
    </message>
    <message>
      <source>Above and below the notes</source>
      <translation>음표의 위와 아래</translation>
    </message>
    <message>
      <source>Abphr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accordion</source>
      <translation>아코디언</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>파트 추가</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>파일 추가…</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>폴더 추가…</translation>
    </message>
    <message>
      <source>Add the open tune</source>
      <translation>열린 곡 추가</translation>
    </message>
    <message>
      <source>Added to all of them</source>
      <translation>모두에 추가됨</translation>
    </message>
    <message>
      <source>Adds the text of the open tune, which the report does not have otherwise</source>
      <translation>보고서에 열린 곡의 텍스트를 넣습니다. 그러지 않으면 들어가지 않습니다</translation>
    </message>
    <message>
      <source>Advanced</source>
      <translation>고급</translation>
    </message>
    <message>
      <source>After MIT 6.S191, Lab 1.</source>
      <translation>MIT 6.S191, Lab 1을 따름.</translation>
    </message>
    <message>
      <source>After MIT 6.S191, Lab 1.
Works on your own network.</source>
      <translation>MIT 6.S191, Lab 1을 따름.
내 신경망으로 작동합니다.</translation>
    </message>
    <message>
      <source>After so many steps the model is saved, tried on the held-out tunes, and writes a sample.</source>
      <translation>이만큼의 스텝마다 모델을 저장하고, 따로 남겨 둔 곡으로 시험하고, 샘플을 씁니다.</translation>
    </message>
    <message>
      <source>After “{context}” comes</source>
      <translation>“{context}” 다음에 올 글자</translation>
    </message>
    <message>
      <source>After “{context}” comes (all others together: {share})</source>
      <translation>“{context}” 다음에 올 글자(나머지 모두: {share})</translation>
    </message>
    <message>
      <source>Against copying</source>
      <translation>베끼기 방지</translation>
    </message>
    <message>
      <source>Aird’s Airs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align bars</source>
      <translation>마디 맞추기</translation>
    </message>
    <message>
      <source>All</source>
      <translation>모두</translation>
    </message>
    <message>
      <source>All are hidden</source>
      <translation>모두 숨겨져 있습니다</translation>
    </message>
    <message>
      <source>All are valid.</source>
      <translation>모두 올바릅니다.</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>모든 명령</translation>
    </message>
    <message>
      <source>All commands…</source>
      <translation>모든 명령…</translation>
    </message>
    <message>
      <source>All count the same</source>
      <translation>모두 같은 비중</translation>
    </message>
    <message>
      <source>All earlier texts of the tunes go with them. </source>
      <translation>곡의 이전 텍스트도 모두 함께 사라집니다. </translation>
    </message>
    <message>
      <source>All files</source>
      <translation>모든 파일</translation>
    </message>
    <message>
      <source>All keys, meters, characters…</source>
      <translation>모든 조, 박자, 글자…</translation>
    </message>
    <message>
      <source>All that could be read is among the tunes to learn from.</source>
      <translation>읽을 수 있었던 것은 모두 배울 곡에 들어 있습니다.</translation>
    </message>
    <message>
      <source>All that the lab asks for is there.</source>
      <translation>실습에서 요구하는 것이 모두 있습니다.</translation>
    </message>
    <message>
      <source>All {texts}</source>
      <translation>{texts} 모두</translation>
    </message>
    <message>
      <source>Alternative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>American Fife Music</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>American fiddle tunes: reels, hornpipes, clogs, jigs, strathspeys</source>
      <translation>미국 피들 곡: 릴, 혼파이프, 클로그, 지그, 스트라스페이</translation>
    </message>
    <message>
      <source>An &amp;answer to these bars, eight ways</source>
      <translation>이 마디에 여덟 가지로 응답(&amp;A)</translation>
    </message>
    <message>
      <source>An answer is composed to bars that stand next to each other. Select them in one piece.</source>
      <translation>응답은 서로 붙어 있는 마디에 작곡합니다. 한 덩어리로 선택하세요.</translation>
    </message>
    <message>
      <source>An answer to these bars, eight ways</source>
      <translation>이 마디에 여덟 가지로 응답</translation>
    </message>
    <message>
      <source>An answer to {count} takes as many behind them, but {behind} {behind_2} there. Select fewer bars, or write more first.</source>
      <translation>{count}에 응답하려면 뒤에 같은 수의 마디가 있어야 하는데, {behind}만 있습니다({behind_2}). 더 적은 마디를 선택하거나 먼저 더 쓰세요.</translation>
    </message>
    <message>
      <source>An earlier text of tune number {tune} is damaged.</source>
      <translation>{tune}번 곡의 이전 텍스트 하나가 손상되었습니다.</translation>
    </message>
    <message>
      <source>An example</source>
      <translation>예</translation>
    </message>
    <message>
      <source>An octave below, this tune goes lower than a {lower} can play. Transpose the tune up first, or add another part.</source>
      <translation>한 옥타브 아래로 내리면 이 곡은 {lower}의 음역보다 낮아집니다. 먼저 곡을 위로 옮기거나 다른 파트를 추가하세요.</translation>
    </message>
    <message>
      <source>An octave up, down</source>
      <translation>한 옥타브 위로, 아래로</translation>
    </message>
    <message>
      <source>And back: {text}</source>
      <translation>거꾸로: {text}</translation>
    </message>
    <message>
      <source>Another &amp;like this</source>
      <translation>이와 비슷한 곡(&amp;L)</translation>
    </message>
    <message>
      <source>Another chord here</source>
      <translation>여기에 다른 코드</translation>
    </message>
    <message>
      <source>Another like this</source>
      <translation>이와 비슷한 곡</translation>
    </message>
    <message>
      <source>Another meter or key from here on</source>
      <translation>여기서부터 다른 박자나 조</translation>
    </message>
    <message>
      <source>Another model is being trained. Stop it, or wait until it is done; “{model}” can go on then.</source>
      <translation>다른 모델을 훈련하는 중입니다. 멈추거나 끝날 때까지 기다리면 “{model}”을(를) 이어 할 수 있습니다.</translation>
    </message>
    <message>
      <source>Answered with another end: {answered} of {again}.</source>
      <translation>끝을 바꾸어 응답한 악구: {again} 중 {answered}.</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>응답</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>4월</translation>
    </message>
    <message>
      <source>As CSV…</source>
      <translation>CSV로…</translation>
    </message>
    <message>
      <source>As a picture…</source>
      <translation>그림으로…</translation>
    </message>
    <message>
      <source>As at &amp;first</source>
      <translation>처음대로(&amp;F)</translation>
    </message>
    <message>
      <source>As at first</source>
      <translation>처음대로</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>원본 그대로</translation>
    </message>
    <message>
      <source>As it is every note is there and easy.</source>
      <translation>지금 그대로 모든 음을 쉽게 낼 수 있습니다.</translation>
    </message>
    <message>
      <source>As it is it lacks {notes}.</source>
      <translation>지금 그대로는 {notes}이(가) 없습니다.</translation>
    </message>
    <message>
      <source>As it is, in {key}: {hard}</source>
      <translation>지금 그대로, {key}: {hard}</translation>
    </message>
    <message>
      <source>As it was</source>
      <translation>원래대로</translation>
    </message>
    <message>
      <source>As many as fit</source>
      <translation>들어가는 만큼</translation>
    </message>
    <message>
      <source>As played</source>
      <translation>연주식</translation>
    </message>
    <message>
      <source>As the player has them; this is the same as “Chords” there</source>
      <translation>플레이어에 설정된 대로. 거기의 “코드”와 같습니다</translation>
    </message>
    <message>
      <source>As the rhythm has it</source>
      <translation>리듬에 따름</translation>
    </message>
    <message>
      <source>As written</source>
      <translation>악보대로</translation>
    </message>
    <message>
      <source>Ask for</source>
      <translation>요청</translation>
    </message>
    <message>
      <source>Ask for {what}</source>
      <translation>{what}(으)로 요청</translation>
    </message>
    <message>
      <source>Asking the untrained network</source>
      <translation>훈련하지 않은 신경망에 묻는 중</translation>
    </message>
    <message>
      <source>Asks for nothing in particular, and composes as at the first start</source>
      <translation>특별한 요청 없이 처음 시작할 때처럼 작곡합니다</translation>
    </message>
    <message>
      <source>At 0.2 it repeats itself; at 2.0 the bars no longer add up. Where does it sound best to you?</source>
      <translation>0.2에서는 같은 것을 되풀이하고, 2.0에서는 마디가 맞지 않습니다. 어디가 가장 좋게 들리나요?</translation>
    </message>
    <message>
      <source>At every checkpoint the network writes a few tunes. This is the share of them that have four bars in a row, in any key, out of a tune it learnt from.</source>
      <translation>체크포인트마다 신경망이 몇 곡을 씁니다. 그중 배운 곡과 조에 상관없이 네 마디 이상이 연달아 같은 곡의 비율입니다.</translation>
    </message>
    <message>
      <source>At first all weights are random, and every character is about as likely as any other. Its loss, the mean of −ln p for the right character, is then close to ln of how many characters there are.</source>
      <translation>처음에는 모든 가중치가 무작위이고, 모든 글자의 확률이 거의 같습니다. 이때 손실, 곧 맞는 글자에 대한 −ln p의 평균은 글자 종류 수의 ln에 가깝습니다.</translation>
    </message>
    <message>
      <source>At most so many characters are drawn for a tune.</source>
      <translation>한 곡에 최대 이만큼의 글자를 뽑습니다.</translation>
    </message>
    <message>
      <source>At step {step} the loss was no longer a finite number, so training stopped. The last good checkpoint is kept. Start again with a smaller learning rate, or go on from that checkpoint with one.</source>
      <translation>스텝 {step}에서 손실이 유한한 수가 아니게 되어 훈련이 멈췄습니다. 마지막 정상 체크포인트는 보관됩니다. 더 작은 학습률로 다시 시작하거나 그 체크포인트에서 이어 하세요.</translation>
    </message>
    <message>
      <source>Attention dropout</source>
      <translation>어텐션 드롭아웃</translation>
    </message>
    <message>
      <source>Attention heads</source>
      <translation>어텐션 헤드</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>8월</translation>
    </message>
    <message>
      <source>B clearly higher</source>
      <translation>B가 분명히 높음</translation>
    </message>
    <message>
      <source>B minor</source>
      <translation>B단조</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>뒤로</translation>
    </message>
    <message>
      <source>Back to the corpus</source>
      <translation>코퍼스로 돌아가기</translation>
    </message>
    <message>
      <source>Back to the usual size</source>
      <translation>보통 크기로</translation>
    </message>
    <message>
      <source>Back to your tune</source>
      <translation>내 곡으로 돌아가기</translation>
    </message>
    <message>
      <source>Back to {preset}</source>
      <translation>{preset}(으)로 되돌리기</translation>
    </message>
    <message>
      <source>Bagpipe</source>
      <translation>백파이프</translation>
    </message>
    <message>
      <source>Banjo</source>
      <translation>밴조</translation>
    </message>
    <message>
      <source>Bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bar line, double bar line, the end</source>
      <translation>마디줄, 겹마디줄, 끝</translation>
    </message>
    <message>
      <source>Bar {bars} brings back bar {first}.</source>
      <translation>{bars}마디가 {first}마디를 다시 가져옵니다.</translation>
    </message>
    <message>
      <source>Bar {index} is one note or one group, so that no half of it can stay. Select more bars, or other ones.</source>
      <translation>{index}마디는 음 하나 또는 한 묶음이라 절반을 남길 수 없습니다. 마디를 더 선택하거나 다른 마디를 선택하세요.</translation>
    </message>
    <message>
      <source>Bar {music} can’t be composed anew: something else in this tune, such as a group or a broken rhythm that goes over a bar line, or a directive (%%), would change how it is read. Take that away, or choose other bars.</source>
      <translation>{music}마디는 새로 작곡할 수 없습니다. 마디줄을 넘는 묶음이나 부점 리듬, 지시문(%%) 같은 이 곡의 다른 요소가 읽히는 방식이 바뀌기 때문입니다. 그것을 빼거나 다른 마디를 고르세요.</translation>
    </message>
    <message>
      <source>Bar {number} can’t begin with “{head}”: “{misfit}” does not fit there. Choose another note, or compose the whole bar anew.</source>
      <translation>{number}마디는 “{head}”(으)로 시작할 수 없습니다. “{misfit}”이(가) 거기에 맞지 않습니다. 다른 음을 고르거나 마디 전체를 새로 작곡하세요.</translation>
    </message>
    <message>
      <source>Bar {number} can’t begin with “{head}”: “{position}” does not fit there. Choose another note, or compose the whole bar anew.</source>
      <translation>{number}마디는 “{head}”(으)로 시작할 수 없습니다. “{position}”이(가) 거기에 맞지 않습니다. 다른 음을 고르거나 마디 전체를 새로 작곡하세요.</translation>
    </message>
    <message>
      <source>Bar {number} is cut by the end of a line or by a field. Write it on one line first.</source>
      <translation>{number}마디가 줄 끝이나 필드 때문에 끊겨 있습니다. 먼저 한 줄에 쓰세요.</translation>
    </message>
    <message>
      <source>Bars and repeats</source>
      <translation>마디와 도돌이</translation>
    </message>
    <message>
      <source>Bars as they are played, repeats counted; a pick-up does not count.</source>
      <translation>연주되는 마디 수입니다. 도돌이를 세고 여린내기는 세지 않습니다.</translation>
    </message>
    <message>
      <source>Bars cannot be set anew in a tune with words (“w:”), which would then stand under other notes. Take the words out first.</source>
      <translation>가사(“w:”)가 있는 곡은 가사가 다른 음 아래로 밀리므로 마디를 새로 나눌 수 없습니다. 먼저 가사를 빼세요.</translation>
    </message>
    <message>
      <source>Bars cannot be set anew where voices overlay each other (“&amp;”). Write the overlays as voices (“V:”).</source>
      <translation>성부가 서로 겹치는 곳(“&amp;”)은 마디를 새로 나눌 수 없습니다. 겹친 것을 성부(“V:”)로 쓰세요.</translation>
    </message>
    <message>
      <source>Bars cannot be set anew where voices overlay each other (“”). Write the overlays as voices (“V:”).</source>
      <translation>성부가 서로 겹치는 곳(“”)은 마디를 새로 나눌 수 없습니다. 겹친 것을 성부(“V:”)로 쓰세요.</translation>
    </message>
    <message>
      <source>Bars cannot be set by the meter where the tune has none: expected a field such as “M:4/4”. Write the meter first.</source>
      <translation>박자가 없는 곡은 박자에 맞춰 마디를 나눌 수 없습니다. “M:4/4” 같은 필드가 필요합니다. 먼저 박자를 쓰세요.</translation>
    </message>
    <message>
      <source>Bass</source>
      <translation>베이스</translation>
    </message>
    <message>
      <source>Bass and chords: those of the tune, or a plain harmony where it has none</source>
      <translation>베이스와 코드: 곡의 것을 쓰고, 없으면 간단한 화성을 붙입니다</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>배치</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>배치 크기</translation>
    </message>
    <message>
      <source>Bb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bb major</source>
      <translation>B♭장조</translation>
    </message>
    <message>
      <source>Beats a minute</source>
      <translation>1분당 박 수</translation>
    </message>
    <message>
      <source>Beats a minute; the beat is a {beat}, as the meter {meter} has it</source>
      <translation>1분당 박 수. 박자가 {meter}이므로 한 박은 {beat}입니다</translation>
    </message>
    <message>
      <source>Before training</source>
      <translation>훈련 전</translation>
    </message>
    <message>
      <source>Before training: it can only guess</source>
      <translation>훈련 전: 추측만 할 수 있음</translation>
    </message>
    <message>
      <source>Begin again with batches of {size}</source>
      <translation>배치 {size}(으)로 처음부터</translation>
    </message>
    <message>
      <source>Begin anew</source>
      <translation>새로 시작</translation>
    </message>
    <message>
      <source>Begins with the model that comes with the program and learns your tunes on top of what it knows. Best where you have tens or hundreds of tunes.</source>
      <translation>프로그램에 든 모델에서 시작해, 아는 것 위에 내 곡을 배웁니다. 곡이 수십에서 수백 개일 때 가장 좋습니다.</translation>
    </message>
    <message>
      <source>Being written</source>
      <translation>쓰는 중</translation>
    </message>
    <message>
      <source>Best at</source>
      <translation>최고 스텝</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>좋은 순</translation>
    </message>
    <message>
      <source>Best of {count}</source>
      <translation>{count}곡 중 최고</translation>
    </message>
    <message>
      <source>Best rated first</source>
      <translation>평점 높은 순</translation>
    </message>
    <message>
      <source>Between two characters the network carries its state: all that it remembers of the tune. Throw it away every few characters, and it goes on as if nothing had been before. Seed and temperature stay.</source>
      <translation>글자와 글자 사이에서 신경망은 상태, 곧 곡에 대해 기억하는 모든 것을 이어 갑니다. 몇 글자마다 버리면 앞에 아무것도 없었던 것처럼 계속합니다. 시드와 온도는 그대로입니다.</translation>
    </message>
    <message>
      <source>Bodhrán</source>
      <translation>보드란</translation>
    </message>
    <message>
      <source>Boom-chick</source>
      <translation>붐칙</translation>
    </message>
    <message>
      <source>Both compose with seed {seed}, at the same temperature, and with the same wishes.</source>
      <translation>둘 다 시드 {seed}, 같은 온도, 같은 요청으로 작곡합니다.</translation>
    </message>
    <message>
      <source>Both tunes beside each other, with the bars marked that they share.</source>
      <translation>두 곡을 나란히 놓고, 함께 가진 마디를 표시합니다.</translation>
    </message>
    <message>
      <source>Bows up and down</source>
      <translation>올림활과 내림활</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>손상됨</translation>
    </message>
    <message>
      <source>By key</source>
      <translation>조 기준</translation>
    </message>
    <message>
      <source>By length</source>
      <translation>길이 기준</translation>
    </message>
    <message>
      <source>By meter</source>
      <translation>박자 기준</translation>
    </message>
    <message>
      <source>By model</source>
      <translation>모델 기준</translation>
    </message>
    <message>
      <source>By rhythm</source>
      <translation>리듬 기준</translation>
    </message>
    <message>
      <source>By step</source>
      <translation>스텝 기준</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>태그 기준</translation>
    </message>
    <message>
      <source>By time</source>
      <translation>시간 기준</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>제목 기준</translation>
    </message>
    <message>
      <source>By you</source>
      <translation>직접 제외</translation>
    </message>
    <message>
      <source>B♭ clarinet</source>
      <translation>B♭ 클라리넷</translation>
    </message>
    <message>
      <source>B♭ trumpet</source>
      <translation>B♭ 트럼펫</translation>
    </message>
    <message>
      <source>B♭ whistle</source>
      <translation>B♭ 휘슬</translation>
    </message>
    <message>
      <source>C major</source>
      <translation>C장조</translation>
    </message>
    <message>
      <source>C whistle</source>
      <translation>C 휘슬</translation>
    </message>
    <message>
      <source>CDEFGAB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Cantarell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carried</source>
      <translation>이어 감</translation>
    </message>
    <message>
      <source>Carried on: {faults}</source>
      <translation>이어 감: {faults}</translation>
    </message>
    <message>
      <source>Cascadia Mono</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cello</source>
      <translation>첼로</translation>
    </message>
    <message>
      <source>Chances of the next character</source>
      <translation>다음 글자의 확률</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>변경</translation>
    </message>
    <message>
      <source>Change | None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed from {preset}: {settings}.</source>
      <translation>{preset}에서 바뀐 설정: {settings}.</translation>
    </message>
    <message>
      <source>Channel {number}</source>
      <translation>채널 {number}</translation>
    </message>
    <message>
      <source>Channel {number}, drums</source>
      <translation>채널 {number}, 드럼</translation>
    </message>
    <message>
      <source>Characters into numbers</source>
      <translation>글자를 숫자로</translation>
    </message>
    <message>
      <source>Check in the system's settings that the device is installed, and start ABC Composer again.</source>
      <translation>시스템 설정에서 장치가 설치되어 있는지 확인하고 ABC Composer를 다시 시작하세요.</translation>
    </message>
    <message>
      <source>Checking tunes</source>
      <translation>곡 검사 중</translation>
    </message>
    <message>
      <source>Checking what is asked</source>
      <translation>요청 확인 중</translation>
    </message>
    <message>
      <source>Checkpoint interval</source>
      <translation>체크포인트 간격</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>체크포인트</translation>
    </message>
    <message>
      <source>Choose a copy on the left to see what it has.</source>
      <translation>왼쪽에서 사본을 고르면 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>폴더 선택…</translation>
    </message>
    <message>
      <source>Choose a model first</source>
      <translation>먼저 모델을 고르세요</translation>
    </message>
    <message>
      <source>Choose a set first</source>
      <translation>먼저 세트를 고르세요</translation>
    </message>
    <message>
      <source>Choose a smaller batch size, such as {fitting}, or a shorter sequence.</source>
      <translation>{fitting} 같은 더 작은 배치 크기나 더 짧은 시퀀스를 고르세요.</translation>
    </message>
    <message>
      <source>Choose a smaller network, or close other programs.</source>
      <translation>더 작은 신경망을 고르거나 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
      <source>Choose a smaller network, or shorter sequences.</source>
      <translation>더 작은 신경망이나 더 짧은 시퀀스를 고르세요.</translation>
    </message>
    <message>
      <source>Choose a tune first</source>
      <translation>먼저 곡을 고르세요</translation>
    </message>
    <message>
      <source>Choose a tune on the left. Ctrl and Shift choose several.</source>
      <translation>왼쪽에서 곡을 고르세요. Ctrl과 Shift로 여러 곡을 고릅니다.</translation>
    </message>
    <message>
      <source>Choose another folder…</source>
      <translation>다른 폴더 선택…</translation>
    </message>
    <message>
      <source>Choose from: {written}.</source>
      <translation>다음에서 고르세요: {written}.</translation>
    </message>
    <message>
      <source>Choose something in the trash first</source>
      <translation>먼저 휴지통에서 고르세요</translation>
    </message>
    <message>
      <source>Choose the tunes to learn from</source>
      <translation>배울 곡을 고르세요</translation>
    </message>
    <message>
      <source>Choose tunes to learn from</source>
      <translation>배울 곡 선택</translation>
    </message>
    <message>
      <source>Choose two runs first, with Ctrl and a click, or tick two: both compose with the same seed.</source>
      <translation>먼저 Ctrl 클릭이나 체크로 실행 두 개를 고르세요. 둘 다 같은 시드로 작곡합니다.</translation>
    </message>
    <message>
      <source>Choose which of the two is shown and heard at the right.</source>
      <translation>둘 중 오른쪽에서 보고 들을 것을 고릅니다.</translation>
    </message>
    <message>
      <source>Chord symbols</source>
      <translation>코드 기호</translation>
    </message>
    <message>
      <source>Chord symbols; “Chords” in the player sounds them</source>
      <translation>코드 기호. 플레이어의 “코드”가 소리를 냅니다</translation>
    </message>
    <message>
      <source>Chords</source>
      <translation>코드</translation>
    </message>
    <message>
      <source>Chords and bass in MIDI and WAV</source>
      <translation>MIDI와 WAV의 코드와 베이스</translation>
    </message>
    <message>
      <source>Chords on</source>
      <translation>코드 악기</translation>
    </message>
    <message>
      <source>Clarinet</source>
      <translation>클라리넷</translation>
    </message>
    <message>
      <source>Classifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clean</source>
      <translation>정리본</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>지우기</translation>
    </message>
    <message>
      <source>Clic&amp;k</source>
      <translation>클릭 소리(&amp;K)</translation>
    </message>
    <message>
      <source>Click</source>
      <translation>클릭 소리</translation>
    </message>
    <message>
      <source>Click a note to see what else was weighed.</source>
      <translation>음표를 누르면 저울질한 다른 음을 볼 수 있습니다.</translation>
    </message>
    <message>
      <source>Click or drag to go there</source>
      <translation>누르거나 끌어서 그리로 이동</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>닫기</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>닫기 (Esc)</translation>
    </message>
    <message>
      <source>Close file</source>
      <translation>파일 닫기</translation>
    </message>
    <message>
      <source>Close the chord: “{chord}]”</source>
      <translation>화음을 닫으세요: “{chord}]”</translation>
    </message>
    <message>
      <source>Close the grace notes: “{grace}}}”</source>
      <translation>꾸밈음을 닫으세요: “{grace}}}”</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>알림 닫기</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>검색 닫기</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>이 알림 닫기</translation>
    </message>
    <message>
      <source>Colonial and Civil War marches and dances for the fife, some in two parts</source>
      <translation>식민지 시대와 남북 전쟁의 파이프(fife) 행진곡과 춤곡, 일부는 두 파트</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>색</translation>
    </message>
    <message>
      <source>Colours as the system</source>
      <translation>시스템 색 따름</translation>
    </message>
    <message>
      <source>Comes home</source>
      <translation>으뜸음 귀결</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>명령</translation>
    </message>
    <message>
      <source>Compare with its nearest</source>
      <translation>가장 비슷한 곡과 비교</translation>
    </message>
    <message>
      <source>Compare with its nearest…</source>
      <translation>가장 비슷한 곡과 비교…</translation>
    </message>
    <message>
      <source>Compared with its nearest</source>
      <translation>가장 비슷한 곡과의 비교</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>비교 중</translation>
    </message>
    <message>
      <source>Comparing the tunes with those held out</source>
      <translation>따로 남겨 둔 곡과 비교하는 중</translation>
    </message>
    <message>
      <source>Compose</source>
      <translation>작곡</translation>
    </message>
    <message>
      <source>Compose a tune</source>
      <translation>한 곡 작곡</translation>
    </message>
    <message>
      <source>Compose a {rhythm}</source>
      <translation>{rhythm} 작곡</translation>
    </message>
    <message>
      <source>Compose an {rhythm}</source>
      <translation>{rhythm} 작곡</translation>
    </message>
    <message>
      <source>Compose as many tunes as asked for above.</source>
      <translation>위에서 요청한 수만큼 곡을 작곡합니다.</translation>
    </message>
    <message>
      <source>Compose from two</source>
      <translation>두 실행으로 작곡</translation>
    </message>
    <message>
      <source>Compose on from here, eight ways</source>
      <translation>여기서부터 여덟 가지로 이어 작곡</translation>
    </message>
    <message>
      <source>Compose some bars of this tune again; see what the model expected</source>
      <translation>이 곡의 몇 마디를 다시 작곡하고, 모델이 예상한 것을 봅니다</translation>
    </message>
    <message>
      <source>Compose the selected bars like bars:</source>
      <translation>선택한 마디를 이 마디처럼 작곡:</translation>
    </message>
    <message>
      <source>Compose tunes in the manner of the one on the page (Ctrl+Shift+N).</source>
      <translation>악보에 있는 곡과 같은 방식의 곡을 작곡합니다(Ctrl+Shift+N).</translation>
    </message>
    <message>
      <source>Compose with it</source>
      <translation>이것으로 작곡</translation>
    </message>
    <message>
      <source>Compose works with the one that comes with the program. One that you train is listed here.</source>
      <translation>작곡은 프로그램에 든 모델로 합니다. 직접 훈련한 모델도 여기에 나옵니다.</translation>
    </message>
    <message>
      <source>Compose {count} tunes and list the best ranked first.</source>
      <translation>{count}곡을 작곡해 순위가 높은 순으로 보여 줍니다.</translation>
    </message>
    <message>
      <source>Compose {tunes}</source>
      <translation>{tunes} 작곡</translation>
    </message>
    <message>
      <source>Composed</source>
      <translation>작곡한 곡</translation>
    </message>
    <message>
      <source>Composed by {model}</source>
      <translation>작곡: {model}</translation>
    </message>
    <message>
      <source>Composed from two</source>
      <translation>두 실행의 작곡</translation>
    </message>
    <message>
      <source>Composed like {example}.</source>
      <translation>{example}처럼 작곡했습니다.</translation>
    </message>
    <message>
      <source>Composed {when}, by {model}</source>
      <translation>작곡: {when}, {model}</translation>
    </message>
    <message>
      <source>ComposedTune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composer; O: is the origin, N: a note, and % begins what only people read</source>
      <translation>작곡자. O:는 출처, N:은 메모이고, % 뒤는 사람만 읽는 글입니다</translation>
    </message>
    <message>
      <source>Composes from the weights of this step, and plays it.</source>
      <translation>이 스텝의 가중치로 작곡해 재생합니다.</translation>
    </message>
    <message>
      <source>Composing</source>
      <translation>작곡 중</translation>
    </message>
    <message>
      <source>Composing from two</source>
      <translation>두 실행으로 작곡 중</translation>
    </message>
    <message>
      <source>Computes with numbers of 16 bits on an NVIDIA GPU, up to twice as fast; the weights keep 32. A processor always computes with 32.</source>
      <translation>NVIDIA GPU에서 16비트 수로 계산해 최대 두 배 빠릅니다. 가중치는 32비트를 유지합니다. 프로세서는 늘 32비트로 계산합니다.</translation>
    </message>
    <message>
      <source>Computing</source>
      <translation>계산</translation>
    </message>
    <message>
      <source>Concertina</source>
      <translation>콘서티나</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contents</source>
      <translation>차례</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>문맥</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>베낌</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>복사</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>보고서 복사</translation>
    </message>
    <message>
      <source>Copying the library</source>
      <translation>라이브러리 복사 중</translation>
    </message>
    <message>
      <source>Corpus</source>
      <translation>코퍼스</translation>
    </message>
    <message>
      <source>Cosine learning rate</source>
      <translation>코사인 학습률</translation>
    </message>
    <message>
      <source>Could not fetch URL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count in one bar</source>
      <translation>한 마디 예비 박</translation>
    </message>
    <message>
      <source>Crops begin with a tune</source>
      <translation>곡의 처음에서 잘라 내기</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
      <source>Curves of {run}</source>
      <translation>{run}의 곡선</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>잘라내기</translation>
    </message>
    <message>
      <source>D dorian</source>
      <translation>D 도리안</translation>
    </message>
    <message>
      <source>D major</source>
      <translation>D장조</translation>
    </message>
    <message>
      <source>D minor</source>
      <translation>D단조</translation>
    </message>
    <message>
      <source>D mixolydian</source>
      <translation>D 믹솔리디안</translation>
    </message>
    <message>
      <source>D whistle</source>
      <translation>D 휘슬</translation>
    </message>
    <message>
      <source>D.C. al Coda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D.C. al Fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D.S. al Coda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D.S. al Fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Da Capo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Da Coda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily copies</source>
      <translation>일일 사본</translation>
    </message>
    <message>
      <source>Daring</source>
      <translation>과감함</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>어두운 색</translation>
    </message>
    <message>
      <source>Date…</source>
      <translation>날짜…</translation>
    </message>
    <message>
      <source>Db</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dec</source>
      <translation>12월</translation>
    </message>
    <message>
      <source>Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation>삭제</translation>
    </message>
    <message>
      <source>Delete {what} for good?</source>
      <translation>{what}을(를) 완전히 삭제할까요?</translation>
    </message>
    <message>
      <source>Deleted for good meanwhile</source>
      <translation>그사이 완전히 삭제됨</translation>
    </message>
    <message>
      <source>Dense</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Description</source>
      <translation>설명</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>자세히</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>자세히…</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Don’t save</source>
      <translation>저장 안 함</translation>
    </message>
    <message>
      <source>Dotted, then short; and the other way round</source>
      <translation>점음표 다음에 짧은 음표, 또는 그 반대</translation>
    </message>
    <message>
      <source>Doubles</source>
      <translation>중복 곡</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>아래로</translation>
    </message>
    <message>
      <source>Down a fourth</source>
      <translation>4도 아래로</translation>
    </message>
    <message>
      <source>Down a semitone</source>
      <translation>반음 아래로</translation>
    </message>
    <message>
      <source>Down a step in the key</source>
      <translation>조의 한 음 아래로</translation>
    </message>
    <message>
      <source>Down a tone</source>
      <translation>온음 아래로</translation>
    </message>
    <message>
      <source>Down an octave</source>
      <translation>한 옥타브 아래로</translation>
    </message>
    <message>
      <source>Drawing the page</source>
      <translation>악보를 그리는 중</translation>
    </message>
    <message>
      <source>Drawing the pages to print</source>
      <translation>인쇄할 쪽을 그리는 중</translation>
    </message>
    <message>
      <source>Drawing this tune took longer than {seconds} seconds and was given up. Shorten it, or take out what was added last, and the page comes back.</source>
      <translation>이 곡을 그리는 데 {seconds}초 넘게 걸려 그만두었습니다. 곡을 줄이거나 마지막에 더한 것을 빼면 악보가 돌아옵니다.</translation>
    </message>
    <message>
      <source>Draws all the characters in one go, past the ends of tunes, and takes every whole tune out of them.</source>
      <translation>곡의 끝을 지나며 모든 글자를 한 번에 뽑고, 거기서 온전한 곡을 모두 골라냅니다.</translation>
    </message>
    <message>
      <source>Drone</source>
      <translation>드론</translation>
    </message>
    <message>
      <source>Drone on key note and &amp;fifth</source>
      <translation>으뜸음과 5도 드론(&amp;F)</translation>
    </message>
    <message>
      <source>Drone on key note and fifth</source>
      <translation>으뜸음과 5도 드론</translation>
    </message>
    <message>
      <source>Drone on the key note</source>
      <translation>으뜸음 드론</translation>
    </message>
    <message>
      <source>Drop a folder of .abc files here, or tick a collection.</source>
      <translation>.abc 파일이 든 폴더를 여기에 놓거나 모음을 고르세요.</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>드롭아웃</translation>
    </message>
    <message>
      <source>Drums were left out.</source>
      <translation>드럼은 뺐습니다.</translation>
    </message>
    <message>
      <source>Dulcimer</source>
      <translation>덜시머</translation>
    </message>
    <message>
      <source>E dorian</source>
      <translation>E 도리안</translation>
    </message>
    <message>
      <source>E minor</source>
      <translation>E단조</translation>
    </message>
    <message>
      <source>Each character is drawn from so many of the likeliest only.</source>
      <translation>각 글자를 가장 그럴듯한 글자 이만큼 중에서만 뽑습니다.</translation>
    </message>
    <message>
      <source>Each character is drawn from the likeliest that together have this probability.</source>
      <translation>합쳐서 이 확률이 되는 가장 그럴듯한 글자들 중에서 각 글자를 뽑습니다.</translation>
    </message>
    <message>
      <source>Each composing brings other tunes.</source>
      <translation>작곡할 때마다 다른 곡이 나옵니다.</translation>
    </message>
    <message>
      <source>Each crop begins where a tune begins, and the tunes come in another order each time round, so that the network always sees meter and key first. The lab cuts anywhere.</source>
      <translation>잘라 낸 부분마다 곡의 처음에서 시작하고 곡 순서도 매번 달라져, 신경망이 늘 박자와 조를 먼저 봅니다. 실습에서는 아무 데서나 자릅니다.</translation>
    </message>
    <message>
      <source>Each part in a file of its own as well</source>
      <translation>각 파트를 따로 된 파일로도</translation>
    </message>
    <message>
      <source>Each part twice. Where one half is missing, no note is lost, and you are told</source>
      <translation>부분마다 두 번. 한쪽 기호가 없어도 음은 빠지지 않으며, 알려 줍니다</translation>
    </message>
    <message>
      <source>Each step shrinks the weights by this share of the learning rate (AdamW), which holds back learning by heart. The lab has none.</source>
      <translation>스텝마다 가중치를 학습률의 이 비율만큼 줄여(AdamW) 외우기를 막습니다. 실습에는 없습니다.</translation>
    </message>
    <message>
      <source>Each training is a run, and stands here with what it reached and what differs from the others.</source>
      <translation>훈련 한 번이 실행 하나이며, 이룬 결과와 다른 실행과의 차이가 여기에 나옵니다.</translation>
    </message>
    <message>
      <source>Each tune gets a name of its own, or is called such as “Jig in D, 28 Nov, 3”.</source>
      <translation>곡마다 고유한 이름을 붙이거나 “Jig in D, 28 Nov, 3” 같은 이름을 붙입니다.</translation>
    </message>
    <message>
      <source>Each tune is learnt in up to seven keys, which makes more of few tunes. The tunes held out stay as they are.</source>
      <translation>곡마다 최대 일곱 조로 배워, 적은 곡을 더 잘 활용합니다. 따로 남겨 둔 곡은 그대로입니다.</translation>
    </message>
    <message>
      <source>Each tune is listed here once it is complete.</source>
      <translation>곡이 완성되면 하나씩 여기에 나옵니다.</translation>
    </message>
    <message>
      <source>Earlier texts</source>
      <translation>이전 텍스트</translation>
    </message>
    <message>
      <source>Earlier tunes are in the Library.</source>
      <translation>이전 곡은 라이브러리에 있습니다.</translation>
    </message>
    <message>
      <source>Eb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation>편집</translation>
    </message>
    <message>
      <source>Edited since it was composed; this is how it stands now.</source>
      <translation>작곡한 뒤 편집했습니다. 지금의 모습입니다.</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Embedding dimension</source>
      <translation>임베딩 차원</translation>
    </message>
    <message>
      <source>Empty the trash</source>
      <translation>휴지통 비우기</translation>
    </message>
    <message>
      <source>Empty…</source>
      <translation>비우기…</translation>
    </message>
    <message>
      <source>End on the ke&amp;y note</source>
      <translation>으뜸음으로 끝내기(&amp;Y)</translation>
    </message>
    <message>
      <source>End on the key note</source>
      <translation>으뜸음으로 끝내기</translation>
    </message>
    <message>
      <source>End the loop here, and repeat it from its beginning</source>
      <translation>여기서 구간을 끝내고 처음부터 반복합니다</translation>
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English concertina</source>
      <translation>잉글리시 콘서티나</translation>
    </message>
    <message>
      <source>EngravedNote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engraving</source>
      <translation>악보 그리기</translation>
    </message>
    <message>
      <source>Engraving the book: %v of {tunes}</source>
      <translation>곡집 악보 그리는 중: {tunes} 중 %v</translation>
    </message>
    <message>
      <source>Engraving…</source>
      <translation>악보 그리는 중…</translation>
    </message>
    <message>
      <source>Enough for a model from nothing, or to teach the starter model.</source>
      <translation>처음부터 새 모델을 만들거나 기본 모델을 가르치기에 충분합니다.</translation>
    </message>
    <message>
      <source>Enough to teach the starter model; too few for a model from nothing.</source>
      <translation>기본 모델을 가르치기에는 충분하지만, 처음부터 새 모델을 만들기에는 너무 적습니다.</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Essen Folksong Collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Essen Folksong Collection: for non-commercial use only. Encoded under Helmut Schaffrath and carried on by Ewa Dahlig-Turek, who allowed its non-commercial distribution and use with music21; turned into ABC by Seymour Shlien and distributed by his permission. music21 notes that the collection’s legal status is unclear, because many people entered the data. A model trained on it, and the tunes that it writes, should be kept to non-commercial use as well.</source>
      <translation>Essen Folksong Collection: 비상업적 용도로만 쓸 수 있습니다. Helmut Schaffrath의 지도로 입력되고 Ewa Dahlig-Turek가 이어 갔고, music21과 함께 비상업적으로 배포하고 쓰는 것을 허락받았습니다. Seymour Shlien이 ABC로 바꾸었고, 그 허락을 받아 배포합니다. music21은 많은 사람이 자료를 입력했기 때문에 이 모음의 법적 지위가 분명하지 않다고 밝힙니다. 이것으로 훈련한 모델과 그 모델이 쓰는 곡도 비상업적 용도로만 쓰는 것이 좋습니다.</translation>
    </message>
    <message>
      <source>Every format that is ticked is written:</source>
      <translation>체크한 형식을 모두 씁니다:</translation>
    </message>
    <message>
      <source>Every n-th tune is never trained on; the loss on them shows whether the network learns or only copies. 0 holds out none.</source>
      <translation>n번째 곡마다 훈련에 쓰지 않습니다. 그 곡의 손실로 신경망이 배우는지 베끼기만 하는지 알 수 있습니다. 0이면 하나도 남겨 두지 않습니다.</translation>
    </message>
    <message>
      <source>Every part of this tune is muted. Take a tick away under “Parts and MIDI…” to hear it again.</source>
      <translation>이 곡의 모든 파트가 음소거되어 있습니다. 다시 들으려면 “파트와 MIDI…”에서 체크를 하나 빼세요.</translation>
    </message>
    <message>
      <source>Every tune begins with these notes: type them in ABC, or play them on a MIDI keyboard.</source>
      <translation>모든 곡이 이 음으로 시작합니다. ABC로 입력하거나 MIDI 키보드로 연주하세요.</translation>
    </message>
    <message>
      <source>Every tune's text exactly as it stands in the file, as the lab does it.</source>
      <translation>모든 곡의 텍스트를 파일에 있는 그대로, 실습에서 하듯이.</translation>
    </message>
    <message>
      <source>Every voice in every format; chords, bass and drums in MIDI and WAV, where they are heard</source>
      <translation>모든 형식에 모든 성부를 넣습니다. 코드, 베이스, 드럼은 소리 나는 곳에서 MIDI와 WAV에 넣습니다</translation>
    </message>
    <message>
      <source>Everything that is kept</source>
      <translation>보관된 모든 것</translation>
    </message>
    <message>
      <source>Everywhere, and in lists</source>
      <translation>어디서나, 그리고 목록에서</translation>
    </message>
    <message>
      <source>Export as a &amp;part</source>
      <translation>파트로 내보내기(&amp;P)</translation>
    </message>
    <message>
      <source>Export as a part</source>
      <translation>파트로 내보내기</translation>
    </message>
    <message>
      <source>Export the set “{name}”</source>
      <translation>세트 “{name}” 내보내기</translation>
    </message>
    <message>
      <source>Export the tune</source>
      <translation>곡 내보내기</translation>
    </message>
    <message>
      <source>Export this tune…</source>
      <translation>이 곡 내보내기…</translation>
    </message>
    <message>
      <source>Export tune and its parts…</source>
      <translation>곡과 파트 내보내기…</translation>
    </message>
    <message>
      <source>Export tune…</source>
      <translation>곡 내보내기…</translation>
    </message>
    <message>
      <source>Export {tunes}</source>
      <translation>{tunes} 내보내기</translation>
    </message>
    <message>
      <source>Export {tunes}…</source>
      <translation>{tunes} 내보내기…</translation>
    </message>
    <message>
      <source>Exported: “{name}”.</source>
      <translation>내보냄: “{name}”.</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>내보내는 중</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>내보내기…</translation>
    </message>
    <message>
      <source>E♭ alto saxophone</source>
      <translation>E♭ 알토 색소폰</translation>
    </message>
    <message>
      <source>E♭ whistle</source>
      <translation>E♭ 휘슬</translation>
    </message>
    <message>
      <source>F major</source>
      <translation>F장조</translation>
    </message>
    <message>
      <source>F whistle</source>
      <translation>F 휘슬</translation>
    </message>
    <message>
      <source>F&amp;orm</source>
      <translation>형식(&amp;O)</translation>
    </message>
    <message>
      <source>Failed to establish a new connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faster</source>
      <translation>더 빠르게</translation>
    </message>
    <message>
      <source>Faster each round, in per cent</source>
      <translation>반복할 때마다 더 빠르게, 퍼센트</translation>
    </message>
    <message>
      <source>Fastest round, in per cent</source>
      <translation>가장 빠른 반복, 퍼센트</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>2월</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>가져오기</translation>
    </message>
    <message>
      <source>Fetch {title}</source>
      <translation>{title} 가져오기</translation>
    </message>
    <message>
      <source>Fetch “{title}”?</source>
      <translation>“{title}”을(를) 가져올까요?</translation>
    </message>
    <message>
      <source>Fetching a collection</source>
      <translation>모음 가져오는 중</translation>
    </message>
    <message>
      <source>Fetch…</source>
      <translation>가져오기…</translation>
    </message>
    <message>
      <source>Fiddle</source>
      <translation>피들</translation>
    </message>
    <message>
      <source>File</source>
      <translation>파일</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>파일</translation>
    </message>
    <message>
      <source>Files without a tune</source>
      <translation>곡이 없는 파일</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>거르기</translation>
    </message>
    <message>
      <source>Filter the runs</source>
      <translation>실행 거르기</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>찾기</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>다음 찾기</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>이전 찾기</translation>
    </message>
    <message>
      <source>Find these notes in the &amp;Library</source>
      <translation>라이브러리에서 이 음 찾기(&amp;L)</translation>
    </message>
    <message>
      <source>Find these notes in the Library</source>
      <translation>라이브러리에서 이 음 찾기</translation>
    </message>
    <message>
      <source>Finding notes in the corpus</source>
      <translation>코퍼스에서 음을 찾는 중</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>찾기…</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fingering: {instrument}</source>
      <translation>운지법: {instrument}</translation>
    </message>
    <message>
      <source>Finishing the work that runs and saving it; the window closes in a moment…</source>
      <translation>진행 중인 작업을 마치고 저장합니다. 창은 곧 닫힙니다…</translation>
    </message>
    <message>
      <source>First and second ending</source>
      <translation>첫째와 둘째 종지 괄호</translation>
    </message>
    <message>
      <source>Fit to one page</source>
      <translation>한 쪽에 맞추기</translation>
    </message>
    <message>
      <source>Flute</source>
      <translation>플루트</translation>
    </message>
    <message>
      <source>Fold the text away</source>
      <translation>텍스트 접기</translation>
    </message>
    <message>
      <source>Follow MIT’s lab</source>
      <translation>MIT 실습 따라 하기</translation>
    </message>
    <message>
      <source>Follow the clock of</source>
      <translation>따를 클록</translation>
    </message>
    <message>
      <source>Following a MIDI clock</source>
      <translation>MIDI 클록을 따르는 중</translation>
    </message>
    <message>
      <source>For &amp;whistle and fiddle</source>
      <translation>휘슬과 피들용(&amp;W)</translation>
    </message>
    <message>
      <source>For TensorBoard…</source>
      <translation>TensorBoard용…</translation>
    </message>
    <message>
      <source>For an &amp;instrument…</source>
      <translation>악기용(&amp;I)…</translation>
    </message>
    <message>
      <source>For an instrument</source>
      <translation>악기용</translation>
    </message>
    <message>
      <source>For an instrument…</source>
      <translation>악기용…</translation>
    </message>
    <message>
      <source>For every weight it is known in which direction the loss falls: the gradient. One step moves all weights a little that way. How far, is the learning rate. Both losses are of the same batch.</source>
      <translation>가중치마다 손실이 줄어드는 방향, 곧 기울기를 알 수 있습니다. 한 스텝은 모든 가중치를 그쪽으로 조금 옮깁니다. 얼마나 옮기는지가 학습률입니다. 두 손실은 같은 배치의 것입니다.</translation>
    </message>
    <message>
      <source>For fiddle and &amp;cello</source>
      <translation>피들과 첼로용(&amp;C)</translation>
    </message>
    <message>
      <source>For fiddle and cello</source>
      <translation>피들과 첼로용</translation>
    </message>
    <message>
      <source>For how many things each layer can look back at once: the note before, the bar before, the same bar of the phrase before.</source>
      <translation>층마다 한 번에 돌아볼 수 있는 것의 수: 앞의 음, 앞 마디, 앞 악구의 같은 마디.</translation>
    </message>
    <message>
      <source>For the lab</source>
      <translation>실습용</translation>
    </message>
    <message>
      <source>For the {label} nothing stands under notes. Choose from: {there_are}.</source>
      <translation>{label}에는 음표 아래에 쓸 것이 없습니다. 다음에서 고르세요: {there_are}.</translation>
    </message>
    <message>
      <source>For two &amp;fiddles</source>
      <translation>피들 두 대용(&amp;F)</translation>
    </message>
    <message>
      <source>For two fiddles</source>
      <translation>피들 두 대용</translation>
    </message>
    <message>
      <source>For whistle and fiddle</source>
      <translation>휘슬과 피들용</translation>
    </message>
    <message>
      <source>For {key} instruments…</source>
      <translation>{key}조 악기용…</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>형식</translation>
    </message>
    <message>
      <source>Form of the text</source>
      <translation>텍스트 형식</translation>
    </message>
    <message>
      <source>Free channel</source>
      <translation>빈 채널</translation>
    </message>
    <message>
      <source>From</source>
      <translation>부터</translation>
    </message>
    <message>
      <source>From how many characters on does the second tune keep its key and its bars?</source>
      <translation>몇 글자부터 두 번째 곡이 조와 마디를 지키나요?</translation>
    </message>
    <message>
      <source>From not at all, on the left, to three times as much.</source>
      <translation>왼쪽 끝은 전혀, 오른쪽 끝은 세 배까지.</translation>
    </message>
    <message>
      <source>From the marked bar on, all is composed anew; what stands before it is locked.</source>
      <translation>표시한 마디부터 모두 새로 작곡합니다. 그 앞은 잠겨 있습니다.</translation>
    </message>
    <message>
      <source>From two</source>
      <translation>두 실행으로</translation>
    </message>
    <message>
      <source>From {least} to {most}.</source>
      <translation>{least}~{most}.</translation>
    </message>
    <message>
      <source>From {source}.</source>
      <translation>출처: {source}.</translation>
    </message>
    <message>
      <source>Fusion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G major</source>
      <translation>G장조</translation>
    </message>
    <message>
      <source>G minor</source>
      <translation>G단조</translation>
    </message>
    <message>
      <source>G mixolydian</source>
      <translation>G 믹솔리디안</translation>
    </message>
    <message>
      <source>G whistle</source>
      <translation>G 휘슬</translation>
    </message>
    <message>
      <source>Georgia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Getting started</source>
      <translation>시작하기</translation>
    </message>
    <message>
      <source>Give them up</source>
      <translation>모두 그만두기</translation>
    </message>
    <message>
      <source>Go back to this text</source>
      <translation>이 텍스트로 되돌리기</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>계속</translation>
    </message>
    <message>
      <source>Go on training</source>
      <translation>이어서 훈련</translation>
    </message>
    <message>
      <source>Go on training “{model}”</source>
      <translation>“{model}” 이어서 훈련</translation>
    </message>
    <message>
      <source>Go on with</source>
      <translation>이어 할 모델</translation>
    </message>
    <message>
      <source>Go on with batches of {size}</source>
      <translation>배치 {size}(으)로 계속</translation>
    </message>
    <message>
      <source>Go on with the latest instead</source>
      <translation>대신 최신 것으로 계속</translation>
    </message>
    <message>
      <source>Go on with {note} in its place</source>
      <translation>대신 {note}(으)로 계속</translation>
    </message>
    <message>
      <source>Go through what it wrote, from untrained to the latest</source>
      <translation>훈련 전부터 최신까지, 쓴 것을 차례로 보기</translation>
    </message>
    <message>
      <source>Going on with what comes before the first step…</source>
      <translation>첫 스텝 전의 준비를 이어서 하는 중…</translation>
    </message>
    <message>
      <source>Grace notes</source>
      <translation>꾸밈음</translation>
    </message>
    <message>
      <source>Gradient clipping</source>
      <translation>기울기 클리핑</translation>
    </message>
    <message>
      <source>Guitar</source>
      <translation>기타</translation>
    </message>
    <message>
      <source>Guitar in DADGAD</source>
      <translation>DADGAD 조율 기타</translation>
    </message>
    <message>
      <source>Guitar in drop D</source>
      <translation>드롭 D 조율 기타</translation>
    </message>
    <message>
      <source>Guitar, nylon</source>
      <translation>나일론 기타</translation>
    </message>
    <message>
      <source>Guitar, steel</source>
      <translation>스틸 기타</translation>
    </message>
    <message>
      <source>GutteredEdit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half precision on a GPU</source>
      <translation>GPU에서 반정밀도</translation>
    </message>
    <message>
      <source>Hand it in</source>
      <translation>제출하기</translation>
    </message>
    <message>
      <source>Hard as it is: {notes}.</source>
      <translation>지금 그대로 어려운 음: {notes}.</translation>
    </message>
    <message>
      <source>Harmonica</source>
      <translation>하모니카</translation>
    </message>
    <message>
      <source>Harp</source>
      <translation>하프</translation>
    </message>
    <message>
      <source>Harpsichord</source>
      <translation>하프시코드</translation>
    </message>
    <message>
      <source>Hear it</source>
      <translation>듣기</translation>
    </message>
    <message>
      <source>Hear it learn</source>
      <translation>배우는 과정 듣기</translation>
    </message>
    <message>
      <source>Hear it, or hold it</source>
      <translation>듣기 또는 멈추기</translation>
    </message>
    <message>
      <source>Hear the first tune from its first bar on, while the rest of it is still being composed.</source>
      <translation>나머지를 작곡하는 동안 첫 곡을 첫 마디부터 듣습니다.</translation>
    </message>
    <message>
      <source>Hear the one with its state carried</source>
      <translation>상태를 이어 간 곡 듣기</translation>
    </message>
    <message>
      <source>Hear the one with its state reset</source>
      <translation>상태를 초기화한 곡 듣기</translation>
    </message>
    <message>
      <source>Held chords</source>
      <translation>지속 코드</translation>
    </message>
    <message>
      <source>Held-out</source>
      <translation>검증</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>도움말</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>숨기기</translation>
    </message>
    <message>
      <source>Hide copies</source>
      <translation>베낀 곡 숨기기</translation>
    </message>
    <message>
      <source>Hides tunes that have four or more bars in a row in common with one training tune.</source>
      <translation>훈련한 곡 하나와 네 마디 이상이 연달아 같은 곡을 숨깁니다.</translation>
    </message>
    <message>
      <source>Highland pipes</source>
      <translation>하이랜드 파이프</translation>
    </message>
    <message>
      <source>Hold it</source>
      <translation>멈추기</translation>
    </message>
    <message>
      <source>Hold out every</source>
      <translation>남겨 둘 간격</translation>
    </message>
    <message>
      <source>Hold out from tune</source>
      <translation>남겨 둘 첫 곡</translation>
    </message>
    <message>
      <source>Holding out every tune leaves none to train on. Hold out every 2nd tune or fewer, or 0 to hold out none.</source>
      <translation>모든 곡을 남겨 두면 훈련할 곡이 없습니다. 두 곡마다 하나 이하로 남겨 두거나, 0으로 하나도 남기지 마세요.</translation>
    </message>
    <message>
      <source>Holding out tune {remainder} of every {every} is not possible. “Every” is 0 (none) or at least 2, and the remainder is at least 0 and below it.</source>
      <translation>{every}곡마다 {remainder}번째 곡을 남겨 둘 수 없습니다. 간격은 0(없음) 또는 2 이상이고, 나머지는 0 이상이며 간격보다 작아야 합니다.</translation>
    </message>
    <message>
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How</source>
      <translation>방법</translation>
    </message>
    <message>
      <source>How chords and bass are struck; a drone is the key note with its fifth</source>
      <translation>코드와 베이스를 치는 방식. 드론은 으뜸음과 그 5도입니다</translation>
    </message>
    <message>
      <source>How chords are struck; drums by drum and drumon</source>
      <translation>코드를 치는 방식. 드럼은 drum과 drumon으로</translation>
    </message>
    <message>
      <source>How far a sharp or flat holds: not, octave, or pitch</source>
      <translation>올림표나 내림표가 미치는 범위: not, octave, pitch</translation>
    </message>
    <message>
      <source>How far each step moves the weights. Too small learns slowly; too large and the loss jumps or turns infinite.</source>
      <translation>스텝마다 가중치를 옮기는 정도. 너무 작으면 느리게 배우고, 너무 크면 손실이 튀거나 무한대가 됩니다.</translation>
    </message>
    <message>
      <source>How far the loss falls in one step</source>
      <translation>한 스텝에 손실이 줄어드는 정도</translation>
    </message>
    <message>
      <source>How far the loss on the batch falls in the first step:</source>
      <translation>첫 스텝에 배치의 손실이 줄어드는 정도:</translation>
    </message>
    <message>
      <source>How far the training is</source>
      <translation>훈련 진행 정도</translation>
    </message>
    <message>
      <source>How good it is: Library sorts by it and finds it by “rating: 3-5”</source>
      <translation>곡이 얼마나 좋은지. 라이브러리에서 이것으로 정렬하고 “rating: 3-5”로 찾습니다</translation>
    </message>
    <message>
      <source>How it composes</source>
      <translation>작곡하는 방식</translation>
    </message>
    <message>
      <source>How long the first of two even short notes is; at the left, as the rhythm has it</source>
      <translation>고른 두 짧은 음 중 앞 음의 길이. 왼쪽 끝은 리듬에 따름</translation>
    </message>
    <message>
      <source>How long?</source>
      <translation>얼마나 길게?</translation>
    </message>
    <message>
      <source>How many LSTM layers stand one upon another. The lab has one.</source>
      <translation>LSTM 층을 몇 개 쌓는지. 실습에서는 하나입니다.</translation>
    </message>
    <message>
      <source>How many batches the network learns from. The lab takes 3,000; more help until the held-out loss rises.</source>
      <translation>신경망이 배우는 배치의 수. 실습에서는 3,000입니다. 검증 손실이 오르기 전까지는 많을수록 좋습니다.</translation>
    </message>
    <message>
      <source>How many beats a bar has, such as “6/8”.</source>
      <translation>“6/8”처럼 한 마디에 몇 박이 있는지.</translation>
    </message>
    <message>
      <source>How many characters a crop has. A tune has about 230; longer crops let the network learn form, and take longer.</source>
      <translation>잘라 낸 부분의 글자 수. 한 곡은 약 230자입니다. 길수록 형식을 배우지만 더 오래 걸립니다.</translation>
    </message>
    <message>
      <source>How many characters the network can look back. A tune has about 230: what lies further back is forgotten.</source>
      <translation>신경망이 돌아볼 수 있는 글자 수. 한 곡은 약 230자입니다. 그보다 앞의 것은 잊습니다.</translation>
    </message>
    <message>
      <source>How many crops of the corpus are learnt from at once. More give a steadier loss and use a processor better, but each step takes longer.</source>
      <translation>코퍼스에서 한꺼번에 배우는 부분의 수. 많을수록 손실이 안정되고 프로세서를 더 잘 쓰지만 스텝마다 더 오래 걸립니다.</translation>
    </message>
    <message>
      <source>How many layers stand one upon another. Each looks back once at what was written.</source>
      <translation>층을 몇 개 쌓는지. 층마다 쓴 것을 한 번씩 돌아봅니다.</translation>
    </message>
    <message>
      <source>How many numbers stand for one character inside the network.</source>
      <translation>신경망 안에서 글자 하나를 나타내는 수의 개수.</translation>
    </message>
    <message>
      <source>How many numbers stand for one character inside the network; a multiple of twice the heads.</source>
      <translation>신경망 안에서 글자 하나를 나타내는 수의 개수. 헤드 수의 두 배의 배수입니다.</translation>
    </message>
    <message>
      <source>How many times it is played</source>
      <translation>몇 번 연주하는지</translation>
    </message>
    <message>
      <source>How many tunes are written at a time.</source>
      <translation>한 번에 쓰는 곡 수.</translation>
    </message>
    <message>
      <source>How many tunes to compose.</source>
      <translation>작곡할 곡 수.</translation>
    </message>
    <message>
      <source>How much each LSTM layer can remember. Twice the units take about four times as long.</source>
      <translation>LSTM 층마다 기억할 수 있는 양. 유닛이 두 배면 약 네 배 오래 걸립니다.</translation>
    </message>
    <message>
      <source>How much each part counts in the sum.</source>
      <translation>합계에서 각 항목의 비중.</translation>
    </message>
    <message>
      <source>How much faster each round of the loop is, in per cent of the tune's tempo</source>
      <translation>구간을 반복할 때마다 얼마나 더 빠르게 할지, 곡 빠르기의 퍼센트로</translation>
    </message>
    <message>
      <source>How the player plays</source>
      <translation>플레이어의 연주 방식</translation>
    </message>
    <message>
      <source>How the window ended last time</source>
      <translation>지난번에 창이 끝난 방식</translation>
    </message>
    <message>
      <source>How tunes are ranked</source>
      <translation>곡의 순위를 매기는 방식</translation>
    </message>
    <message>
      <source>How {model} learned</source>
      <translation>{model}이(가) 배운 과정</translation>
    </message>
    <message>
      <source>In a checkout “python3 scripts/run.py” installs it; elsewhere your package manager does.</source>
      <translation>체크아웃에서는 “python3 scripts/run.py”가 설치합니다. 그 밖에는 패키지 관리자로 설치하세요.</translation>
    </message>
    <message>
      <source>In a list of your tunes</source>
      <translation>내 곡 목록에서</translation>
    </message>
    <message>
      <source>In it: {members}</source>
      <translation>들어 있는 것: {members}</translation>
    </message>
    <message>
      <source>In the notebook</source>
      <translation>노트북에서</translation>
    </message>
    <message>
      <source>In the table of runs</source>
      <translation>실행 표에서</translation>
    </message>
    <message>
      <source>In {key}, {far} down: {hard}</source>
      <translation>{key}, {far} 아래로: {hard}</translation>
    </message>
    <message>
      <source>In {key}, {far} up: {hard}</source>
      <translation>{key}, {far} 위로: {hard}</translation>
    </message>
    <message>
      <source>IncompleteRead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Index by first bars</source>
      <translation>첫 마디별 색인</translation>
    </message>
    <message>
      <source>Index by key</source>
      <translation>조별 색인</translation>
    </message>
    <message>
      <source>Index by rhythm</source>
      <translation>리듬별 색인</translation>
    </message>
    <message>
      <source>Index by title</source>
      <translation>제목별 색인</translation>
    </message>
    <message>
      <source>Indexes by title, rhythm, key and first bars</source>
      <translation>제목, 리듬, 조, 첫 마디별 색인</translation>
    </message>
    <message>
      <source>Indexing the bars of the tunes, to know copies</source>
      <translation>베낀 곡을 알아보기 위해 곡의 마디를 색인하는 중</translation>
    </message>
    <message>
      <source>Inputs and targets</source>
      <translation>입력과 목표</translation>
    </message>
    <message>
      <source>Install it with “{python} -m pip install '{requirement}'”, and start the program again.</source>
      <translation>“{python} -m pip install '{requirement}'”로 설치하고 프로그램을 다시 시작하세요.</translation>
    </message>
    <message>
      <source>Instrument</source>
      <translation>악기</translation>
    </message>
    <message>
      <source>Instrument that plays the chords</source>
      <translation>코드를 연주하는 악기</translation>
    </message>
    <message>
      <source>Instrument that plays the tune; as written, a piano where the tune names none</source>
      <translation>곡을 연주하는 악기. 악보대로이며, 곡에 악기가 없으면 피아노입니다</translation>
    </message>
    <message>
      <source>Inter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Irish airs, jigs, reels and hornpipes</source>
      <translation>아일랜드 에어, 지그, 릴, 혼파이프</translation>
    </message>
    <message>
      <source>Irish dance tunes, which MIT’s Lab 1 teaches a network</source>
      <translation>MIT Lab 1에서 신경망에 가르치는 아일랜드 춤곡</translation>
    </message>
    <message>
      <source>It begins to copy.</source>
      <translation>베끼기 시작합니다.</translation>
    </message>
    <message>
      <source>It begins to learn by heart.</source>
      <translation>외우기 시작합니다.</translation>
    </message>
    <message>
      <source>It could not be read ({error}: {error_1}). Export it anew.</source>
      <translation>읽을 수 없었습니다({error}: {error_1}). 다시 내보내세요.</translation>
    </message>
    <message>
      <source>It could not be set aside ({error}); look at it yourself.</source>
      <translation>따로 치워 둘 수 없었습니다({error}). 직접 살펴보세요.</translation>
    </message>
    <message>
      <source>It has no K: field, which says the key and ends the header. Add one, such as “K:G”.</source>
      <translation>조를 밝히고 머리부를 끝내는 K: 필드가 없습니다. “K:G”처럼 하나 넣으세요.</translation>
    </message>
    <message>
      <source>It has no key note to end on.</source>
      <translation>끝날 으뜸음이 없습니다.</translation>
    </message>
    <message>
      <source>It has no notes.</source>
      <translation>음표가 없습니다.</translation>
    </message>
    <message>
      <source>It has one part only.</source>
      <translation>부분이 하나뿐입니다.</translation>
    </message>
    <message>
      <source>It has something to mend.</source>
      <translation>고칠 것이 있습니다.</translation>
    </message>
    <message>
      <source>It has the same notes as {place}{title}, so it is counted once.</source>
      <translation>{place}{title}과(와) 음이 같아 한 번만 셉니다.</translation>
    </message>
    <message>
      <source>It has too few notes to move.</source>
      <translation>움직이기에는 음이 너무 적습니다.</translation>
    </message>
    <message>
      <source>It has {notes}; a tune to learn from has at least {value}.</source>
      <translation>{notes}뿐인 곡입니다. 배울 곡은 {value}음 이상이어야 합니다.</translation>
    </message>
    <message>
      <source>It has {text} characters, and a tune to learn from has at most {value}. If these are several tunes, begin each with an X: field.</source>
      <translation>{text}자입니다. 배울 곡은 최대 {value}자입니다. 여러 곡이라면 곡마다 X: 필드로 시작하세요.</translation>
    </message>
    <message>
      <source>It is being composed…</source>
      <translation>작곡하는 중입니다…</translation>
    </message>
    <message>
      <source>It is being written…</source>
      <translation>쓰는 중입니다…</translation>
    </message>
    <message>
      <source>It is damaged: what stands in the library is not what was written. Make it anew from its tunes.</source>
      <translation>손상되었습니다. 라이브러리에 있는 것이 쓴 것과 다릅니다. 그 곡들로 다시 만드세요.</translation>
    </message>
    <message>
      <source>It is neither MusicXML nor MIDI, whatever its name says. Export the piece as MusicXML from the program that wrote it, and open that.</source>
      <translation>이름과 달리 MusicXML도 MIDI도 아닙니다. 곡을 쓴 프로그램에서 MusicXML로 내보내고 그것을 여세요.</translation>
    </message>
    <message>
      <source>It is played once.</source>
      <translation>한 번 연주합니다.</translation>
    </message>
    <message>
      <source>It is played twice.</source>
      <translation>두 번 연주합니다.</translation>
    </message>
    <message>
      <source>It leaps more than folk tunes do.</source>
      <translation>민속 곡보다 도약이 많습니다.</translation>
    </message>
    <message>
      <source>It moves less than folk tunes do.</source>
      <translation>민속 곡보다 움직임이 적습니다.</translation>
    </message>
    <message>
      <source>It takes more memory than a tune does. Save a part of it, and open that.</source>
      <translation>곡에 필요한 것보다 메모리를 많이 차지합니다. 일부를 저장하고 그것을 여세요.</translation>
    </message>
    <message>
      <source>It was set aside as “{aside}”.</source>
      <translation>“{aside}”(으)로 따로 치워 두었습니다.</translation>
    </message>
    <message>
      <source>It was set aside as “{name}”; a new one begins with the next corpus that you open.</source>
      <translation>“{name}”(으)로 따로 치워 두었습니다. 다음에 여는 코퍼스부터 새로 시작합니다.</translation>
    </message>
    <message>
      <source>It wrote no note that can be read: nothing to see or hear yet.</source>
      <translation>읽을 수 있는 음을 쓰지 않았습니다. 아직 보거나 들을 것이 없습니다.</translation>
    </message>
    <message>
      <source>It wrote no tune with this seed.</source>
      <translation>이 시드로는 곡을 쓰지 않았습니다.</translation>
    </message>
    <message>
      <source>Iterations</source>
      <translation>반복 횟수</translation>
    </message>
    <message>
      <source>Its number in the file. A tune begins here, and ends at an empty line</source>
      <translation>파일 안의 번호. 곡은 여기서 시작해 빈 줄에서 끝납니다</translation>
    </message>
    <message>
      <source>Its own</source>
      <translation>독창성</translation>
    </message>
    <message>
      <source>Its parts are too short for phrases.</source>
      <translation>부분들이 악구를 이루기에는 너무 짧습니다.</translation>
    </message>
    <message>
      <source>Its tunes name none.</source>
      <translation>이 모델의 곡에는 밝혀져 있지 않습니다.</translation>
    </message>
    <message>
      <source>Its weights take {size} of the {total} that are kept to be heard.</source>
      <translation>가중치가 {size}을(를) 차지합니다. 들을 수 있게 보관한 것은 모두 {total}입니다.</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>1월</translation>
    </message>
    <message>
      <source>JetBrains Mono</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jig</source>
      <translation>지그</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>7월</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>6월</translation>
    </message>
    <message>
      <source>K:{key} has notes outside the {described}: tunes do without them.</source>
      <translation>K:{key}에는 {described} 밖의 음이 있습니다. 곡은 그 음을 쓰지 않습니다.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>보관</translation>
    </message>
    <message>
      <source>Keep in Library</source>
      <translation>라이브러리에 보관</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>내 것 유지</translation>
    </message>
    <message>
      <source>Keep the cadence</source>
      <translation>마침꼴 유지</translation>
    </message>
    <message>
      <source>Keep the notes that sound in view</source>
      <translation>울리는 음을 화면 안에 유지</translation>
    </message>
    <message>
      <source>Keep this way</source>
      <translation>이 방식 유지</translation>
    </message>
    <message>
      <source>Keep to the rules of ABC</source>
      <translation>ABC 규칙 지키기</translation>
    </message>
    <message>
      <source>Keep what can be read</source>
      <translation>읽을 수 있는 것 유지</translation>
    </message>
    <message>
      <source>Keep {count} in Library</source>
      <translation>{count}곡 라이브러리에 보관</translation>
    </message>
    <message>
      <source>Keeping</source>
      <translation>보관 중</translation>
    </message>
    <message>
      <source>Keeping the corpus</source>
      <translation>코퍼스 보관 중</translation>
    </message>
    <message>
      <source>Keeps a running mean of the weights and composes with it: 0.99 is a mean over about 100 steps. It is calmer than the weights themselves. 0 keeps none, as in the lab.</source>
      <translation>가중치의 이동 평균을 유지하며 그것으로 작곡합니다. 0.99는 약 100스텝의 평균입니다. 가중치 자체보다 차분합니다. 0이면 실습처럼 유지하지 않습니다.</translation>
    </message>
    <message>
      <source>Keeps the state between batches, the lab's stateful=True: each crop starts from the state that an unrelated crop ended in. It costs about half the learning; off resets the state for each crop.</source>
      <translation>배치 사이에 상태를 유지합니다(실습의 stateful=True). 잘라 낸 부분마다 관계없는 부분이 끝난 상태에서 시작합니다. 배움의 절반쯤을 잃습니다. 끄면 부분마다 상태를 초기화합니다.</translation>
    </message>
    <message>
      <source>Keeps what is shown now, as one step that Undo takes back (Enter)</source>
      <translation>지금 보이는 것을 유지합니다. 실행 취소 한 번으로 되돌릴 수 있습니다(Enter)</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>보관됨</translation>
    </message>
    <message>
      <source>Kept in the Library: {tunes}.</source>
      <translation>라이브러리에 보관함: {tunes}.</translation>
    </message>
    <message>
      <source>Kept {when}.</source>
      <translation>보관: {when}.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>조</translation>
    </message>
    <message>
      <source>Key, the last line before the music: K:Em, K:A dor, K:D mix</source>
      <translation>조, 음악 앞의 마지막 줄: K:Em, K:A dor, K:D mix</translation>
    </message>
    <message>
      <source>Keyless flute in D</source>
      <translation>키 없는 D조 플루트</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>단축키</translation>
    </message>
    <message>
      <source>Keys that fit</source>
      <translation>맞는 조</translation>
    </message>
    <message>
      <source>Key…</source>
      <translation>조…</translation>
    </message>
    <message>
      <source>Knows 3,500 Irish, American and Scottish tunes.</source>
      <translation>아일랜드, 미국, 스코틀랜드 곡 3,500개를 압니다.</translation>
    </message>
    <message>
      <source>LaidOver</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>언어(&amp;G)</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>Larger notes</source>
      <translation>더 큰 음표</translation>
    </message>
    <message>
      <source>Last changed first</source>
      <translation>최근 변경 순</translation>
    </message>
    <message>
      <source>Lay the run over the curve, or take it away</source>
      <translation>실행을 곡선에 겹치기, 또는 빼기</translation>
    </message>
    <message>
      <source>Learn from</source>
      <translation>학습 자료</translation>
    </message>
    <message>
      <source>Learned</source>
      <translation>학습</translation>
    </message>
    <message>
      <source>Learned from</source>
      <translation>학습한 자료</translation>
    </message>
    <message>
      <source>Learned from {corpus}.</source>
      <translation>{corpus}에서 배웠습니다.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>학습률</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>제외</translation>
    </message>
    <message>
      <source>Leave selected out</source>
      <translation>선택 항목 제외</translation>
    </message>
    <message>
      <source>Leave these {count} out</source>
      <translation>이 {count}개 제외</translation>
    </message>
    <message>
      <source>Leave {count} selected out</source>
      <translation>선택한 {count}개 제외</translation>
    </message>
    <message>
      <source>Leaves the tune as it was (Esc)</source>
      <translation>곡을 전과 같이 둡니다(Esc)</translation>
    </message>
    <message>
      <source>Left and Right go from checkpoint to checkpoint, Enter plays</source>
      <translation>왼쪽과 오른쪽은 체크포인트 사이를 오가고, Enter는 재생합니다</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>제외됨</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>왼쪽, 오른쪽</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>길이</translation>
    </message>
    <message>
      <source>Length in bars…</source>
      <translation>마디 수…</translation>
    </message>
    <message>
      <source>Let a trained model write tunes</source>
      <translation>훈련한 모델에게 곡을 쓰게 합니다</translation>
    </message>
    <message>
      <source>Lets the learning rate fall along a cosine, to nothing at the last iteration: the network settles. The lab keeps it level.</source>
      <translation>학습률을 코사인 곡선을 따라 마지막 반복에서 0까지 줄여 신경망을 안정시킵니다. 실습에서는 일정하게 둡니다.</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>레터</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>라이브러리</translation>
    </message>
    <message>
      <source>License</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>License :: OSI Approved :: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>License-Expression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lies in</source>
      <translation>위치</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>밝은 색</translation>
    </message>
    <message>
      <source>Like other bars</source>
      <translation>다른 마디처럼</translation>
    </message>
    <message>
      <source>Line {line}: {what}</source>
      <translation>{line}번째 줄: {what}</translation>
    </message>
    <message>
      <source>List these tunes, find and play them, and train on what is open still</source>
      <translation>이 곡들을 나열해 찾고 재생하되, 훈련은 지금 열려 있는 것으로 합니다</translation>
    </message>
    <message>
      <source>Listening to it learn</source>
      <translation>배우는 과정을 듣는 중</translation>
    </message>
    <message>
      <source>Listening to the keyboard</source>
      <translation>키보드를 듣는 중</translation>
    </message>
    <message>
      <source>Live MIDI needs the package “{package}”, which could not be loaded. Install it with “pip install {package}”, or run the set-up of ABC Composer again.</source>
      <translation>실시간 MIDI에는 패키지 “{package}”이(가) 필요한데 불러올 수 없었습니다. “pip install {package}”로 설치하거나 ABC Composer 설정을 다시 실행하세요.</translation>
    </message>
    <message>
      <source>Loading TensorFlow and building the network…</source>
      <translation>TensorFlow를 불러오고 신경망을 만드는 중…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>모델을 불러오는 중…</translation>
    </message>
    <message>
      <source>Longer crops teach form, larger batches make steps steadier. What does each cost?</source>
      <translation>긴 부분은 형식을 가르치고, 큰 배치는 스텝을 안정시킵니다. 각각 무엇이 드나요?</translation>
    </message>
    <message>
      <source>Longest, in characters</source>
      <translation>최대 길이, 글자 수</translation>
    </message>
    <message>
      <source>Look for</source>
      <translation>찾을 내용</translation>
    </message>
    <message>
      <source>Looking for MIDI inputs</source>
      <translation>MIDI 입력을 찾는 중</translation>
    </message>
    <message>
      <source>Looking for MIDI ports</source>
      <translation>MIDI 포트를 찾는 중</translation>
    </message>
    <message>
      <source>Looking for the keyboard…</source>
      <translation>키보드를 찾는 중…</translation>
    </message>
    <message>
      <source>Look…</source>
      <translation>살펴보기…</translation>
    </message>
    <message>
      <source>Loop</source>
      <translation>구간 반복</translation>
    </message>
    <message>
      <source>Loop from &amp;here</source>
      <translation>여기부터 반복(&amp;H)</translation>
    </message>
    <message>
      <source>Loop from here</source>
      <translation>여기부터 반복</translation>
    </message>
    <message>
      <source>Loop to h&amp;ere</source>
      <translation>여기까지 반복(&amp;E)</translation>
    </message>
    <message>
      <source>Loop to here</source>
      <translation>여기까지 반복</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>손실</translation>
    </message>
    <message>
      <source>Loss against the training step</source>
      <translation>훈련 스텝별 손실</translation>
    </message>
    <message>
      <source>Loss in nats per character: lower is better</source>
      <translation>글자당 손실(nat): 낮을수록 좋음</translation>
    </message>
    <message>
      <source>Loss {loss} per character.</source>
      <translation>글자당 손실 {loss}.</translation>
    </message>
    <message>
      <source>Loss {loss}; mere guessing has ln {count} = {guess}</source>
      <translation>손실 {loss}. 단순한 추측은 ln {count} = {guess}</translation>
    </message>
    <message>
      <source>LossPlot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low is careful and repeats itself; high is daring and stumbles.</source>
      <translation>낮으면 조심스럽고 되풀이하며, 높으면 과감하고 비틀거립니다.</translation>
    </message>
    <message>
      <source>MIDI channel of {part}</source>
      <translation>{part}의 MIDI 채널</translation>
    </message>
    <message>
      <source>MIDI files as played</source>
      <translation>연주식 MIDI 파일</translation>
    </message>
    <message>
      <source>MIDI input whose clock is followed</source>
      <translation>클록을 따를 MIDI 입력</translation>
    </message>
    <message>
      <source>MIDI inputs can’t be reached here now, so no clock can be followed.</source>
      <translation>지금은 MIDI 입력에 연결할 수 없어 클록을 따를 수 없습니다.</translation>
    </message>
    <message>
      <source>MIDI keyboards can’t be heard here now. Type the notes instead.</source>
      <translation>지금은 MIDI 키보드를 들을 수 없습니다. 대신 음을 입력하세요.</translation>
    </message>
    <message>
      <source>MIDI port of {part}</source>
      <translation>{part}의 MIDI 포트</translation>
    </message>
    <message>
      <source>MIDI: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made</source>
      <translation>만든 때</translation>
    </message>
    <message>
      <source>Made by</source>
      <translation>만든 이</translation>
    </message>
    <message>
      <source>MainWindow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a &amp;book…</source>
      <translation>곡집 만들기(&amp;B)…</translation>
    </message>
    <message>
      <source>Make a book</source>
      <translation>곡집 만들기</translation>
    </message>
    <message>
      <source>Make a book…</source>
      <translation>곡집 만들기…</translation>
    </message>
    <message>
      <source>Make a set</source>
      <translation>세트 만들기</translation>
    </message>
    <message>
      <source>Make the step</source>
      <translation>스텝 실행</translation>
    </message>
    <message>
      <source>Make this line a note, “N:”</source>
      <translation>이 줄을 “N:” 메모로</translation>
    </message>
    <message>
      <source>Making MIDI files</source>
      <translation>MIDI 파일 만드는 중</translation>
    </message>
    <message>
      <source>Making a book</source>
      <translation>곡집 만드는 중</translation>
    </message>
    <message>
      <source>Making a training step</source>
      <translation>훈련 스텝 실행 중</translation>
    </message>
    <message>
      <source>Making the step… The first takes longest: TensorFlow is loaded, and the network is built.</source>
      <translation>스텝을 실행하는 중… 처음이 가장 오래 걸립니다. TensorFlow를 불러오고 신경망을 만듭니다.</translation>
    </message>
    <message>
      <source>Mandolin</source>
      <translation>만돌린</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>3월</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>여백</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>대소문자 구분</translation>
    </message>
    <message>
      <source>May</source>
      <translation>5월</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>재는 중</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>재는 중…</translation>
    </message>
    <message>
      <source>Melodies are read while Library is open: of tunes that are new to it, a moment later.</source>
      <translation>라이브러리가 열려 있는 동안 선율을 읽습니다. 새로운 곡은 조금 뒤에 읽습니다.</translation>
    </message>
    <message>
      <source>Melody</source>
      <translation>선율</translation>
    </message>
    <message>
      <source>Mend it</source>
      <translation>고치기</translation>
    </message>
    <message>
      <source>Mend them</source>
      <translation>모두 고치기</translation>
    </message>
    <message>
      <source>Mend: {how}</source>
      <translation>고치기: {how}</translation>
    </message>
    <message>
      <source>Mended: “{title}” is trained on as it is now. It is in the Library, too.</source>
      <translation>고침: “{title}”은(는) 지금 모습대로 훈련에 쓰입니다. 라이브러리에도 있습니다.</translation>
    </message>
    <message>
      <source>Meter</source>
      <translation>박자</translation>
    </message>
    <message>
      <source>Meter. C is 4/4, C| is 2/2, none has no bars to count</source>
      <translation>박자. C는 4/4, C|는 2/2, none은 셀 마디가 없습니다</translation>
    </message>
    <message>
      <source>Meter…</source>
      <translation>박자…</translation>
    </message>
    <message>
      <source>MidiOutput</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MidiPorts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MidiPorts | None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine</source>
      <translation>내 곡</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>모델</translation>
    </message>
    <message>
      <source>Model name</source>
      <translation>모델 이름</translation>
    </message>
    <message>
      <source>Model width</source>
      <translation>모델 너비</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>모델</translation>
    </message>
    <message>
      <source>Model…</source>
      <translation>모델…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>더 보기</translation>
    </message>
    <message>
      <source>More for practising</source>
      <translation>연습용 더 보기</translation>
    </message>
    <message>
      <source>More than {value} overlays in a bar cannot be read. Write them as voices with “V:”.</source>
      <translation>한 마디에 {value}개가 넘는 겹침은 읽을 수 없습니다. “V:”로 성부를 나누어 쓰세요.</translation>
    </message>
    <message>
      <source>More than {value} voices cannot be read; this one joins the voice before it.</source>
      <translation>{value}개가 넘는 성부는 읽을 수 없습니다. 이 성부는 앞 성부에 합쳐집니다.</translation>
    </message>
    <message>
      <source>More wishes</source>
      <translation>더 많은 요청</translation>
    </message>
    <message>
      <source>Mostly steps and thirds.</source>
      <translation>대부분 순차 진행과 3도.</translation>
    </message>
    <message>
      <source>Move the whole tune up or down, or to another key</source>
      <translation>곡 전체를 위나 아래로, 또는 다른 조로 옮깁니다</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>휴지통으로 옮기기</translation>
    </message>
    <message>
      <source>MusicXML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mute</source>
      <translation>음소거</translation>
    </message>
    <message>
      <source>Mute or solo voices, chords, bass and drums; their MIDI channels and ports; MIDI clock</source>
      <translation>성부, 코드, 베이스, 드럼의 음소거와 솔로, 그 MIDI 채널과 포트, MIDI 클록</translation>
    </message>
    <message>
      <source>Mute {part}</source>
      <translation>{part} 음소거</translation>
    </message>
    <message>
      <source>N&amp;othing</source>
      <translation>없음(&amp;O)</translation>
    </message>
    <message>
      <source>NOT </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>모델의 이름</translation>
    </message>
    <message>
      <source>Name of the preset</source>
      <translation>프리셋의 이름</translation>
    </message>
    <message>
      <source>Name of the set</source>
      <translation>세트의 이름</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Names of parts; P:AAB above the key plays them in that order</source>
      <translation>부분의 이름. 조 위에 P:AAB를 적으면 그 순서로 연주합니다</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>신경망</translation>
    </message>
    <message>
      <source>Network depth</source>
      <translation>신경망 깊이</translation>
    </message>
    <message>
      <source>Network is unreachable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation>새로 만들기</translation>
    </message>
    <message>
      <source>New seed each time</source>
      <translation>매번 새 시드</translation>
    </message>
    <message>
      <source>New tunes</source>
      <translation>새 곡</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>최신</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>최신 순</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>다음</translation>
    </message>
    <message>
      <source>Next: {step}</source>
      <translation>다음: {step}</translation>
    </message>
    <message>
      <source>No bar is chosen. Choose those that are to be composed anew.</source>
      <translation>고른 마디가 없습니다. 새로 작곡할 마디를 고르세요.</translation>
    </message>
    <message>
      <source>No bar of M:{meters} can be written with L:{units} in the model’s characters. Ask for another meter or unit note length.</source>
      <translation>모델의 글자로는 M:{meters}의 마디를 L:{units}(으)로 쓸 수 없습니다. 다른 박자나 단위 음 길이를 요청하세요.</translation>
    </message>
    <message>
      <source>No bar of it is in a tune that was learned.</source>
      <translation>배운 곡에 있는 마디가 하나도 없습니다.</translation>
    </message>
    <message>
      <source>No bars are named that these are to be like. Name some, such as “1–2”.</source>
      <translation>본보기로 삼을 마디가 없습니다. “1–2”처럼 적으세요.</translation>
    </message>
    <message>
      <source>No command has these words. Type fewer of them.</source>
      <translation>이 낱말이 든 명령이 없습니다. 더 적게 입력하세요.</translation>
    </message>
    <message>
      <source>No corpus was named. Choose a bundled collection ({join}), or ABC files or folders of your own.</source>
      <translation>코퍼스가 지정되지 않았습니다. 함께 제공되는 모음({join})이나 내 ABC 파일 또는 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>No file is open</source>
      <translation>열린 파일이 없습니다</translation>
    </message>
    <message>
      <source>No files were found</source>
      <translation>파일을 찾지 못했습니다</translation>
    </message>
    <message>
      <source>No folder is named for collections that are fetched, which is a bug.</source>
      <translation>가져온 모음을 둘 폴더가 지정되지 않았습니다. 이것은 버그입니다.</translation>
    </message>
    <message>
      <source>No format was named. Choose from: {join}.</source>
      <translation>형식이 지정되지 않았습니다. 다음에서 고르세요: {join}.</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>조 없음</translation>
    </message>
    <message>
      <source>No key is named: {tonic} {mode} was guessed from its notes.</source>
      <translation>조가 적혀 있지 않아 음을 보고 추측했습니다: {tonic} {mode}.</translation>
    </message>
    <message>
      <source>No log is written: “{path}” could not be opened ({error}).</source>
      <translation>로그를 쓰지 못합니다. “{path}”을(를) 열 수 없었습니다({error}).</translation>
    </message>
    <message>
      <source>No loop</source>
      <translation>구간 반복 해제</translation>
    </message>
    <message>
      <source>No matching distribution found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model can be used. Train one, or see in the Library what is wrong with each.</source>
      <translation>쓸 수 있는 모델이 없습니다. 하나 훈련하거나, 각 모델의 문제를 라이브러리에서 보세요.</translation>
    </message>
    <message>
      <source>No model of your own yet</source>
      <translation>아직 나만의 모델이 없습니다</translation>
    </message>
    <message>
      <source>No note follows this broken rhythm. Add one or remove the sign.</source>
      <translation>이 부점 리듬 뒤에 음이 없습니다. 음을 넣거나 기호를 지우세요.</translation>
    </message>
    <message>
      <source>No note of the key lies in the {described}. Choose a wider compass.</source>
      <translation>{described} 안에 이 조의 음이 없습니다. 더 넓은 음역을 고르세요.</translation>
    </message>
    <message>
      <source>No note stands before this tie. Remove the “-”.</source>
      <translation>이 붙임줄 앞에 음이 없습니다. “-”를 지우세요.</translation>
    </message>
    <message>
      <source>No note was played on the keyboard, so there is no tune. Press Record and play after the count.</source>
      <translation>키보드에서 연주한 음이 없어 곡이 없습니다. 녹음을 누르고 예비 박 뒤에 연주하세요.</translation>
    </message>
    <message>
      <source>No notes</source>
      <translation>음표 없음</translation>
    </message>
    <message>
      <source>No notes are selected to look for. Select three or more in the text or on the page first.</source>
      <translation>찾을 음이 선택되지 않았습니다. 먼저 텍스트나 악보에서 셋 이상 선택하세요.</translation>
    </message>
    <message>
      <source>No notes to play yet</source>
      <translation>아직 재생할 음이 없습니다</translation>
    </message>
    <message>
      <source>No notes were given to look for. Write at least three in ABC, such as “d2 ef”.</source>
      <translation>찾을 음이 주어지지 않았습니다. “d2 ef”처럼 ABC로 셋 이상 쓰세요.</translation>
    </message>
    <message>
      <source>No phrase is answered.</source>
      <translation>응답한 악구가 없습니다.</translation>
    </message>
    <message>
      <source>No run has all of these words.</source>
      <translation>이 단어가 모두 든 실행이 없습니다.</translation>
    </message>
    <message>
      <source>No set yet</source>
      <translation>아직 세트가 없습니다</translation>
    </message>
    <message>
      <source>No sound card was found, so the tune plays in silence. Connect a loudspeaker or headphones, check the system's sound settings, and press Play again.</source>
      <translation>사운드 카드를 찾지 못해 곡이 소리 없이 재생됩니다. 스피커나 헤드폰을 연결하고, 시스템의 소리 설정을 확인한 뒤 ‘재생’을 다시 누르세요.</translation>
    </message>
    <message>
      <source>No star</source>
      <translation>별표 없음</translation>
    </message>
    <message>
      <source>No starred tunes</source>
      <translation>별표한 곡이 없습니다</translation>
    </message>
    <message>
      <source>No step follows a gradient longer than this, so that one odd batch cannot spoil the network. 0 never clips, as in the lab; 1 is usual.</source>
      <translation>어떤 스텝도 이보다 긴 기울기를 따르지 않아, 이상한 배치 하나가 신경망을 망칠 수 없습니다. 0이면 실습처럼 자르지 않습니다. 보통은 1입니다.</translation>
    </message>
    <message>
      <source>No step made yet</source>
      <translation>아직 실행한 스텝이 없습니다</translation>
    </message>
    <message>
      <source>No step made yet.</source>
      <translation>아직 실행한 스텝이 없습니다.</translation>
    </message>
    <message>
      <source>No step made yet. What takes longest is to load TensorFlow, once.</source>
      <translation>아직 실행한 스텝이 없습니다. TensorFlow를 한 번 불러오는 데 가장 오래 걸립니다.</translation>
    </message>
    <message>
      <source>No text was drawn; ask for more characters.</source>
      <translation>뽑은 텍스트가 없습니다. 글자를 더 요청하세요.</translation>
    </message>
    <message>
      <source>No title contains what was searched for.</source>
      <translation>찾는 말이 든 제목이 없습니다.</translation>
    </message>
    <message>
      <source>No training yet</source>
      <translation>아직 훈련이 없습니다</translation>
    </message>
    <message>
      <source>No tune can begin with “{opening}”: below M:{meter}, L:{unit} and K:{key} it is “{text}”, of which “{header}” does not fit. Give fewer notes or complete bars, or ask for another meter.</source>
      <translation>어떤 곡도 “{opening}”(으)로 시작할 수 없습니다. M:{meter}, L:{unit}, K:{key} 아래에서는 “{text}”인데, 그 가운데 “{header}”이(가) 맞지 않습니다. 음을 줄이거나 마디를 온전히 채우거나 다른 박자를 요청하세요.</translation>
    </message>
    <message>
      <source>No tune fits.</source>
      <translation>맞는 곡이 없습니다.</translation>
    </message>
    <message>
      <source>No tune has “{words}” in it.</source>
      <translation>“{words}”이(가) 든 곡이 없습니다.</translation>
    </message>
    <message>
      <source>No tune is open to compose another like it. Open or compose one first.</source>
      <translation>비슷하게 작곡할 열린 곡이 없습니다. 먼저 하나를 열거나 작곡하세요.</translation>
    </message>
    <message>
      <source>No tune is open yet</source>
      <translation>아직 열린 곡이 없습니다</translation>
    </message>
    <message>
      <source>No tune is open. Choose one in the list, or compose some.</source>
      <translation>열린 곡이 없습니다. 목록에서 고르거나 작곡하세요.</translation>
    </message>
    <message>
      <source>No tune is open. Compose one, or choose one from a corpus or the library; you can also type or paste ABC text below.</source>
      <translation>열린 곡이 없습니다. 작곡하거나 코퍼스나 라이브러리에서 고르세요. 아래에 ABC 텍스트를 입력하거나 붙여 넣어도 됩니다.</translation>
    </message>
    <message>
      <source>No tune of the set “{name}” is there: all are in the trash or gone. Put one back, or make another set.</source>
      <translation>세트 “{name}”의 곡이 하나도 없습니다. 모두 휴지통에 있거나 사라졌습니다. 하나를 되돌려 놓거나 다른 세트를 만드세요.</translation>
    </message>
    <message>
      <source>No tune that is valid, and what was asked for, begins with “{start}”: behind “{end}” there can be no “{end_2}”. Change it, or compose without the constraint.</source>
      <translation>올바르고 요청에 맞으면서 “{start}”(으)로 시작하는 곡은 없습니다. “{end}” 뒤에는 “{end_2}”이(가) 올 수 없습니다. 바꾸거나 제약 없이 작곡하세요.</translation>
    </message>
    <message>
      <source>No tune was found in the text. {why}</source>
      <translation>텍스트에서 곡을 찾지 못했습니다. {why}</translation>
    </message>
    <message>
      <source>No tunes to learn from are open, so these are {title}. Open your own in Corpus.</source>
      <translation>배울 곡이 열려 있지 않아 {title}의 곡을 씁니다. ‘코퍼스’에서 내 곡을 여세요.</translation>
    </message>
    <message>
      <source>No tunes yet</source>
      <translation>아직 곡이 없습니다</translation>
    </message>
    <message>
      <source>No vocabulary is known yet. Call load_training_data() first, or name it: vectorize_string(string, vocabulary=sorted(set(text))).</source>
      <translation>아직 어휘가 없습니다. 먼저 load_training_data()를 부르거나 직접 지정하세요: vectorize_string(string, vocabulary=sorted(set(text))).</translation>
    </message>
    <message>
      <source>Nobody’s clock</source>
      <translation>따르지 않음</translation>
    </message>
    <message>
      <source>None</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>None of its bars is one of the example’s.</source>
      <translation>본보기의 마디와 같은 마디가 하나도 없습니다.</translation>
    </message>
    <message>
      <source>Northumbrian Minstrelsy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not ABC</source>
      <translation>ABC가 아님</translation>
    </message>
    <message>
      <source>Not everything could be saved, so the window stayed open. Mend that, or close it once more to leave it unsaved.</source>
      <translation>모두 저장하지는 못해 창을 열어 두었습니다. 문제를 고치거나, 한 번 더 닫아 저장하지 않고 끝내세요.</translation>
    </message>
    <message>
      <source>Not in the vocabulary, so without a number: {characters}</source>
      <translation>어휘에 없어 숫자가 없는 글자: {characters}</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>저장 안 됨</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>메모</translation>
    </message>
    <message>
      <source>Note &amp;names</source>
      <translation>음이름(&amp;N)</translation>
    </message>
    <message>
      <source>Note names</source>
      <translation>음이름</translation>
    </message>
    <message>
      <source>NoteConfidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation>음표</translation>
    </message>
    <message>
      <source>Notes at once</source>
      <translation>동시에 울리는 음</translation>
    </message>
    <message>
      <source>Notes were put on a grid of {unit} notes and triplets.</source>
      <translation>음을 {unit}와 셋잇단음표의 격자에 맞추었습니다.</translation>
    </message>
    <message>
      <source>Notes…</source>
      <translation>음…</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>Nothing can be trained here: TensorFlow, by which networks learn, is not part of this installation. All else works, and models that were trained elsewhere compose. {mend} Your library and your models stay as they are.</source>
      <translation>여기서는 훈련할 수 없습니다. 신경망이 배우는 데 쓰는 TensorFlow가 이 설치본에 들어 있지 않습니다. 다른 것은 모두 작동하고, 다른 곳에서 훈련한 모델로 작곡할 수 있습니다. {mend} 라이브러리와 모델은 그대로입니다.</translation>
    </message>
    <message>
      <source>Nothing composed today</source>
      <translation>오늘은 작곡한 곡이 없습니다</translation>
    </message>
    <message>
      <source>Nothing composed yet</source>
      <translation>아직 작곡한 곡이 없습니다</translation>
    </message>
    <message>
      <source>Nothing could be printed: “{name}” takes no pages. Choose another printer or file, and look whether it is on and may be written.</source>
      <translation>인쇄하지 못했습니다. “{name}”이(가) 쪽을 받지 않습니다. 다른 프린터나 파일을 고르고, 켜져 있는지와 쓸 수 있는지 확인하세요.</translation>
    </message>
    <message>
      <source>Nothing follows its K: field: it has no notes.</source>
      <translation>K: 필드 뒤에 아무것도 없습니다. 음표가 없습니다.</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>찾은 것이 없습니다</translation>
    </message>
    <message>
      <source>Nothing is edited that the file lacks</source>
      <translation>파일에 없는 편집은 없습니다</translation>
    </message>
    <message>
      <source>Nothing is kept yet</source>
      <translation>아직 보관된 것이 없습니다</translation>
    </message>
    <message>
      <source>Nothing is left out</source>
      <translation>제외된 것이 없습니다</translation>
    </message>
    <message>
      <source>Nothing is looked for yet</source>
      <translation>아직 찾는 것이 없습니다</translation>
    </message>
    <message>
      <source>Nothing lies here.</source>
      <translation>여기에는 아무것도 없습니다.</translation>
    </message>
    <message>
      <source>Nothing of yours yet</source>
      <translation>아직 내 것이 없습니다</translation>
    </message>
    <message>
      <source>Nothing to play yet: the parts of the open tune are listed here.</source>
      <translation>아직 재생할 것이 없습니다. 열린 곡의 파트가 여기에 나옵니다.</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>찾지 못했습니다.</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>아직 없음</translation>
    </message>
    <message>
      <source>Nothing yet: a folder of yours, a collection that comes with the program, or the lab’s songs.</source>
      <translation>아직 없음: 내 폴더, 프로그램과 함께 제공되는 모음, 또는 실습 곡.</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>11월</translation>
    </message>
    <message>
      <source>Number of the tune</source>
      <translation>곡의 번호</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>10월</translation>
    </message>
    <message>
      <source>Octave below</source>
      <translation>한 옥타브 아래</translation>
    </message>
    <message>
      <source>Of several trainings some were not made yet; which ones can’t be read any more.</source>
      <translation>여러 훈련 중 아직 하지 않은 것이 있습니다. 어느 것인지는 더 이상 읽을 수 없습니다.</translation>
    </message>
    <message>
      <source>Of your own presets this version of the program can’t use {names}: they have settings that it does not have. They stay in the file for the version that made them.</source>
      <translation>내 프리셋 중 {names}은(는) 이 버전의 프로그램에 없는 설정이 있어 쓸 수 없습니다. 만든 버전을 위해 파일에 남겨 둡니다.</translation>
    </message>
    <message>
      <source>Offer them no more</source>
      <translation>더는 권하지 않기</translation>
    </message>
    <message>
      <source>On Linux ALSA's sequencer has to run: “sudo modprobe snd-seq” starts it.</source>
      <translation>Linux에서는 ALSA 시퀀서가 실행 중이어야 합니다. “sudo modprobe snd-seq”로 시작하세요.</translation>
    </message>
    <message>
      <source>On the curve of the loss</source>
      <translation>손실 곡선에서</translation>
    </message>
    <message>
      <source>On the page, with a note chosen</source>
      <translation>악보에서, 음표를 골랐을 때</translation>
    </message>
    <message>
      <source>One long text, the lab’s way</source>
      <translation>하나의 긴 텍스트, 실습 방식</translation>
    </message>
    <message>
      <source>One of the tunes to learn from: {source}.</source>
      <translation>배울 곡 중 하나: {source}.</translation>
    </message>
    <message>
      <source>One of your own.</source>
      <translation>내 곡 중 하나.</translation>
    </message>
    <message>
      <source>One spelling for everything and the music alone: the network learns music instead of typing habits.</source>
      <translation>표기를 하나로 통일하고 음악만 남깁니다. 신경망이 입력 습관 대신 음악을 배웁니다.</translation>
    </message>
    <message>
      <source>One training step</source>
      <translation>훈련 스텝 하나</translation>
    </message>
    <message>
      <source>One training step: downhill</source>
      <translation>훈련 스텝 하나: 내리막</translation>
    </message>
    <message>
      <source>Only look</source>
      <translation>보기만</translation>
    </message>
    <message>
      <source>Only looking at {name}</source>
      <translation>{name} 보기만 하는 중</translation>
    </message>
    <message>
      <source>Only notes that the instrument plays easily; or type the lowest and highest note, such as “D-b”.</source>
      <translation>악기로 쉽게 낼 수 있는 음만. 또는 “D-b”처럼 가장 낮은 음과 높은 음을 입력하세요.</translation>
    </message>
    <message>
      <source>Only what leads to a valid tune is drawn; without it nothing that is asked for can be obeyed.</source>
      <translation>올바른 곡이 되는 글자만 뽑습니다. 그러지 않으면 어떤 요청도 따를 수 없습니다.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>열기</translation>
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation>최근 항목 열기(&amp;R)</translation>
    </message>
    <message>
      <source>Open &amp;folder as corpus…</source>
      <translation>폴더를 코퍼스로 열기(&amp;F)…</translation>
    </message>
    <message>
      <source>Open ABC files</source>
      <translation>ABC 파일 열기</translation>
    </message>
    <message>
      <source>Open Recent</source>
      <translation>최근 항목 열기</translation>
    </message>
    <message>
      <source>Open a folder of ABC files</source>
      <translation>ABC 파일 폴더 열기</translation>
    </message>
    <message>
      <source>Open as c&amp;orpus…</source>
      <translation>코퍼스로 열기(&amp;O)…</translation>
    </message>
    <message>
      <source>Open as corpus</source>
      <translation>코퍼스로 열기</translation>
    </message>
    <message>
      <source>Open as corpus…</source>
      <translation>코퍼스로 열기…</translation>
    </message>
    <message>
      <source>Open folder as corpus…</source>
      <translation>폴더를 코퍼스로 열기…</translation>
    </message>
    <message>
      <source>Open more…</source>
      <translation>더 열기…</translation>
    </message>
    <message>
      <source>Open one, or drop it on the window: to be played, mended and saved.</source>
      <translation>하나를 열거나 창에 끌어다 놓으세요. 재생하고 고치고 저장할 수 있습니다.</translation>
    </message>
    <message>
      <source>Open tunes</source>
      <translation>곡 열기</translation>
    </message>
    <message>
      <source>Open tunes…</source>
      <translation>곡 열기…</translation>
    </message>
    <message>
      <source>Openin&amp;g notes</source>
      <translation>시작 음(&amp;G)</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>여는 중</translation>
    </message>
    <message>
      <source>Opening notes</source>
      <translation>시작 음</translation>
    </message>
    <message>
      <source>Opens this file in Corpus, so that a model can be trained on its tunes</source>
      <translation>이 파일을 코퍼스에서 열어 그 곡으로 모델을 훈련할 수 있게 합니다</translation>
    </message>
    <message>
      <source>Opens “{title}” again</source>
      <translation>“{title}”을(를) 다시 엽니다</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>열기…</translation>
    </message>
    <message>
      <source>Or begin another way</source>
      <translation>또는 다르게 시작하기</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>순서</translation>
    </message>
    <message>
      <source>Order of the tunes, and what to look for</source>
      <translation>곡의 순서와 찾을 내용</translation>
    </message>
    <message>
      <source>Organ</source>
      <translation>오르간</translation>
    </message>
    <message>
      <source>Ornaments and signs by name; Ta and Hb are the same</source>
      <translation>이름으로 적는 꾸밈과 기호. Ta와 Hb도 같습니다</translation>
    </message>
    <message>
      <source>Other music programs and instruments can't be reached from here now. {mend} The sound card can be used instead.</source>
      <translation>지금은 다른 음악 프로그램이나 악기에 연결할 수 없습니다. {mend} 대신 사운드 카드를 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>Other tunes are being read, so {paths} waits on the list. Press Read when that is done.</source>
      <translation>다른 곡을 읽는 중이라 {paths}은(는) 목록에서 기다립니다. 끝나면 ‘읽기’를 누르세요.</translation>
    </message>
    <message>
      <source>Other tunes…</source>
      <translation>다른 곡…</translation>
    </message>
    <message>
      <source>Other ways to compose</source>
      <translation>다른 작곡 방법</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>기타</translation>
    </message>
    <message>
      <source>Other…</source>
      <translation>기타…</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>출력</translation>
    </message>
    <message>
      <source>Over so many steps the learning rate rises from nothing to its full value, which keeps deep networks from starting off wrong. 0 starts with the full rate, as the lab does.</source>
      <translation>이만큼의 스텝 동안 학습률을 0에서 온전한 값까지 올려, 깊은 신경망이 잘못 시작하지 않게 합니다. 0이면 실습처럼 처음부터 온전한 값입니다.</translation>
    </message>
    <message>
      <source>O’Neill’s Music of Ireland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation>악보</translation>
    </message>
    <message>
      <source>Pages are drawn by Qt, and it does not load here: {error}. “python3 scripts/run.py” in a checkout installs what it needs, elsewhere your package manager does; “svg” needs no Qt.</source>
      <translation>악보는 Qt가 그리는데 여기서는 불러올 수 없습니다: {error}. 체크아웃에서는 “python3 scripts/run.py”가 필요한 것을 설치하고, 그 밖에는 패키지 관리자로 설치하세요. “svg”에는 Qt가 필요 없습니다.</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>용지</translation>
    </message>
    <message>
      <source>Part {name}</source>
      <translation>파트 {name}</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>파트</translation>
    </message>
    <message>
      <source>Parts and MIDI</source>
      <translation>파트와 MIDI</translation>
    </message>
    <message>
      <source>Parts and MIDI…</source>
      <translation>파트와 MIDI…</translation>
    </message>
    <message>
      <source>Parts rhyme</source>
      <translation>부분 호응</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>붙여넣기</translation>
    </message>
    <message>
      <source>Path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patience</source>
      <translation>조기 종료</translation>
    </message>
    <message>
      <source>Pattern</source>
      <translation>패턴</translation>
    </message>
    <message>
      <source>Pattern of the chords</source>
      <translation>코드의 패턴</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>일시 정지</translation>
    </message>
    <message>
      <source>Phrases return</source>
      <translation>악구 반복</translation>
    </message>
    <message>
      <source>Phrases that come back: {again} of {found}.</source>
      <translation>다시 나오는 악구: {found} 중 {again}.</translation>
    </message>
    <message>
      <source>Piano</source>
      <translation>피아노</translation>
    </message>
    <message>
      <source>Piccolo</source>
      <translation>피콜로</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>그림</translation>
    </message>
    <message>
      <source>Place in the tune</source>
      <translation>곡에서의 위치</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>장소</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>단순</translation>
    </message>
    <message>
      <source>Plain line breaks</source>
      <translation>단순 줄바꿈</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>재생</translation>
    </message>
    <message>
      <source>Play after {beats}…</source>
      <translation>{beats} 뒤에 연주하세요…</translation>
    </message>
    <message>
      <source>Play and stop in that program play and stop the tune, at its tempo</source>
      <translation>그 프로그램에서 재생하고 멈추면 곡도 그 빠르기로 재생하고 멈춥니다</translation>
    </message>
    <message>
      <source>Play from the &amp;cursor</source>
      <translation>커서부터 재생(&amp;C)</translation>
    </message>
    <message>
      <source>Play from the cursor</source>
      <translation>커서부터 재생</translation>
    </message>
    <message>
      <source>Play it earlier</source>
      <translation>더 먼저 연주</translation>
    </message>
    <message>
      <source>Play it later</source>
      <translation>더 나중에 연주</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>재생/일시 정지</translation>
    </message>
    <message>
      <source>Play or pause (space)</source>
      <translation>재생/일시 정지(스페이스바)</translation>
    </message>
    <message>
      <source>Play the set</source>
      <translation>세트 재생</translation>
    </message>
    <message>
      <source>Play while it is written</source>
      <translation>쓰는 동안 재생</translation>
    </message>
    <message>
      <source>PlayableT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Player</source>
      <translation>플레이어</translation>
    </message>
    <message>
      <source>Playing</source>
      <translation>재생 중</translation>
    </message>
    <message>
      <source>Preparing the sound…</source>
      <translation>소리를 준비하는 중…</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>프리셋</translation>
    </message>
    <message>
      <source>Press Compose: the tunes are listed here, and kept in the Library.</source>
      <translation>‘작곡’을 누르세요. 곡이 여기에 나오고 라이브러리에 보관됩니다.</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>이전</translation>
    </message>
    <message>
      <source>Print pre&amp;view…</source>
      <translation>인쇄 미리 보기(&amp;V)…</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>인쇄 미리 보기</translation>
    </message>
    <message>
      <source>Print preview…</source>
      <translation>인쇄 미리 보기…</translation>
    </message>
    <message>
      <source>Print the tune</source>
      <translation>곡 인쇄</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>인쇄…</translation>
    </message>
    <message>
      <source>Probability masked by the rules of ABC: {share}</source>
      <translation>ABC 규칙이 막은 확률: {share}</translation>
    </message>
    <message>
      <source>Program {number}</source>
      <translation>프로그램 {number}</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>되돌려 놓기</translation>
    </message>
    <message>
      <source>Put it in this key</source>
      <translation>이 조로 옮기기</translation>
    </message>
    <message>
      <source>Put selected back</source>
      <translation>선택 항목 되돌리기</translation>
    </message>
    <message>
      <source>Put {count} back</source>
      <translation>{count}개 되돌리기</translation>
    </message>
    <message>
      <source>Put {count} selected back</source>
      <translation>선택한 {count}개 되돌리기</translation>
    </message>
    <message>
      <source>Put {tunes} back</source>
      <translation>{tunes} 되돌리기</translation>
    </message>
    <message>
      <source>QtAudioOutput</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quick</source>
      <translation>빠름</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>끝내기</translation>
    </message>
    <message>
      <source>RNN units</source>
      <translation>RNN 유닛</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>음역</translation>
    </message>
    <message>
      <source>Ranked {score} of 100: “This tune” says what for</source>
      <translation>100점 만점에 {score}점: 이유는 “이 곡”에 있습니다</translation>
    </message>
    <message>
      <source>Ranking the tune</source>
      <translation>곡의 순위를 매기는 중</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>평점</translation>
    </message>
    <message>
      <source>Rating…</source>
      <translation>평점…</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>읽기</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>다시 읽기</translation>
    </message>
    <message>
      <source>Read them</source>
      <translation>모두 읽기</translation>
    </message>
    <message>
      <source>Read timed out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read {sources}</source>
      <translation>{sources} 읽기</translation>
    </message>
    <message>
      <source>Reading curves</source>
      <translation>곡선 읽는 중</translation>
    </message>
    <message>
      <source>Reading melodies</source>
      <translation>선율 읽는 중</translation>
    </message>
    <message>
      <source>Reading the corpus</source>
      <translation>코퍼스 읽는 중</translation>
    </message>
    <message>
      <source>Reading the daily copies</source>
      <translation>일일 사본 읽는 중</translation>
    </message>
    <message>
      <source>Reading the daily copies…</source>
      <translation>일일 사본 읽는 중…</translation>
    </message>
    <message>
      <source>Reading the list</source>
      <translation>목록 읽는 중</translation>
    </message>
    <message>
      <source>Reading the list of what was composed</source>
      <translation>작곡한 곡의 목록 읽는 중</translation>
    </message>
    <message>
      <source>Reading the models</source>
      <translation>모델 읽는 중</translation>
    </message>
    <message>
      <source>Reading the runs</source>
      <translation>실행 읽는 중</translation>
    </message>
    <message>
      <source>Reading the tune</source>
      <translation>곡 읽는 중</translation>
    </message>
    <message>
      <source>Reading the tunes</source>
      <translation>여러 곡 읽는 중</translation>
    </message>
    <message>
      <source>Reading the tunes of Step by step</source>
      <translation>단계별 학습의 곡 읽는 중</translation>
    </message>
    <message>
      <source>Reading the tunes that the model learned from, to compare with them…</source>
      <translation>비교하기 위해 모델이 배운 곡을 읽는 중…</translation>
    </message>
    <message>
      <source>Reading the tunes that the model learned from…</source>
      <translation>모델이 배운 곡을 읽는 중…</translation>
    </message>
    <message>
      <source>Reading the tunes…</source>
      <translation>여러 곡 읽는 중…</translation>
    </message>
    <message>
      <source>Reading tunes</source>
      <translation>곡 읽는 중</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>녹음</translation>
    </message>
    <message>
      <source>Record from a MIDI &amp;keyboard…</source>
      <translation>MIDI 키보드로 녹음(&amp;K)…</translation>
    </message>
    <message>
      <source>Record from a MIDI keyboard</source>
      <translation>MIDI 키보드로 녹음</translation>
    </message>
    <message>
      <source>Record from a MIDI keyboard…</source>
      <translation>MIDI 키보드로 녹음…</translation>
    </message>
    <message>
      <source>Recorded tune</source>
      <translation>녹음한 곡</translation>
    </message>
    <message>
      <source>Recorder</source>
      <translation>리코더</translation>
    </message>
    <message>
      <source>Recording from the keyboard</source>
      <translation>키보드에서 녹음하는 중</translation>
    </message>
    <message>
      <source>Recording: {notes}</source>
      <translation>녹음 중: {notes}</translation>
    </message>
    <message>
      <source>Recurrent dropout</source>
      <translation>순환 드롭아웃</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>다시 실행</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>이름 바꾸기</translation>
    </message>
    <message>
      <source>Rename the preset</source>
      <translation>프리셋 이름 바꾸기</translation>
    </message>
    <message>
      <source>Rename the tune</source>
      <translation>곡 이름 바꾸기</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>이름 바꾸기…</translation>
    </message>
    <message>
      <source>Rendering sound</source>
      <translation>소리 만드는 중</translation>
    </message>
    <message>
      <source>Rendering the next tune</source>
      <translation>다음 곡의 소리 만드는 중</translation>
    </message>
    <message>
      <source>Repeat what is between From and To; where neither is set, the whole tune</source>
      <translation>‘부터’와 ‘까지’ 사이를 반복합니다. 둘 다 정하지 않았으면 곡 전체를 반복합니다</translation>
    </message>
    <message>
      <source>Repeat what is between From and To; where neither is set, the whole tune (on now)</source>
      <translation>‘부터’와 ‘까지’ 사이를 반복합니다. 둘 다 정하지 않았으면 곡 전체를 반복합니다(지금 켜짐)</translation>
    </message>
    <message>
      <source>Repeat what is selected behind itself</source>
      <translation>선택한 것을 바로 뒤에 되풀이합니다</translation>
    </message>
    <message>
      <source>Repeats are written out, as MIDI has them.</source>
      <translation>도돌이는 MIDI처럼 풀어서 씁니다.</translation>
    </message>
    <message>
      <source>Replac&amp;e…</source>
      <translation>바꾸기(&amp;E)…</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>바꾸기</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>모두 바꾸기</translation>
    </message>
    <message>
      <source>Replace by</source>
      <translation>바꿀 내용</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>바꾸기</translation>
    </message>
    <message>
      <source>Replaced {times}.</source>
      <translation>{times} 바꾸었습니다.</translation>
    </message>
    <message>
      <source>Replace…</source>
      <translation>바꾸기…</translation>
    </message>
    <message>
      <source>Replacing it takes its settings away.</source>
      <translation>바꾸면 그 설정이 사라집니다.</translation>
    </message>
    <message>
      <source>Replay in one minute</source>
      <translation>1분으로 다시 보기</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>보고서</translation>
    </message>
    <message>
      <source>RequestT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <translation>초기화</translation>
    </message>
    <message>
      <source>Reset after</source>
      <translation>초기화 간격</translation>
    </message>
    <message>
      <source>Reset after {every}: {faults}</source>
      <translation>{every}마다 초기화: {faults}</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>복원</translation>
    </message>
    <message>
      <source>Restore all of it…</source>
      <translation>전체 복원…</translation>
    </message>
    <message>
      <source>Restore from a daily cop&amp;y…</source>
      <translation>일일 사본에서 복원(&amp;Y)…</translation>
    </message>
    <message>
      <source>Restore from a daily copy</source>
      <translation>일일 사본에서 복원</translation>
    </message>
    <message>
      <source>Restore from a daily copy…</source>
      <translation>일일 사본에서 복원…</translation>
    </message>
    <message>
      <source>Restore the whole library from the copy of {day}?</source>
      <translation>{day}의 사본에서 라이브러리 전체를 복원할까요?</translation>
    </message>
    <message>
      <source>RestoreDialog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rests of one unit and of two; Z is a whole bar, x is not drawn</source>
      <translation>한 단위와 두 단위의 쉼표. Z는 온마디, x는 그리지 않습니다</translation>
    </message>
    <message>
      <source>Rework</source>
      <translation>고쳐 쓰기</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <translation>리듬</translation>
    </message>
    <message>
      <source>Rhythm known by</source>
      <translation>리듬을 안 근거</translation>
    </message>
    <message>
      <source>Rhythm: the kind of dance. It also says how the tune is played: swing, stress</source>
      <translation>리듬: 춤곡의 종류. 스윙과 강세 등 곡의 연주 방식도 정합니다</translation>
    </message>
    <message>
      <source>Rhythms and keys only</source>
      <translation>리듬과 조만</translation>
    </message>
    <message>
      <source>Rhythms are known {known}; {unknown} {unknown_2} none.</source>
      <translation>리듬을 안 근거: {known}. 리듬 없음: {unknown}({unknown_2}).</translation>
    </message>
    <message>
      <source>Rhythm…</source>
      <translation>리듬…</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>실행</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>실행</translation>
    </message>
    <message>
      <source>Ryan’s Mammoth Collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sampling</source>
      <translation>샘플링</translation>
    </message>
    <message>
      <source>Sampling: how the next character is drawn</source>
      <translation>샘플링: 다음 글자를 뽑는 방법</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>저장</translation>
    </message>
    <message>
      <source>Save &amp;As…</source>
      <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
      <source>Save As…</source>
      <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>다른 이름으로 저장</translation>
    </message>
    <message>
      <source>Save as preset</source>
      <translation>프리셋으로 저장</translation>
    </message>
    <message>
      <source>Save as preset…</source>
      <translation>프리셋으로 저장…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
      <source>Save curves</source>
      <translation>곡선 저장</translation>
    </message>
    <message>
      <source>Save curves…</source>
      <translation>곡선 저장…</translation>
    </message>
    <message>
      <source>Save replay</source>
      <translation>다시 보기 저장</translation>
    </message>
    <message>
      <source>Save replay…</source>
      <translation>다시 보기 저장…</translation>
    </message>
    <message>
      <source>Save {tunes}</source>
      <translation>{tunes} 저장</translation>
    </message>
    <message>
      <source>Saved: “{name}”.</source>
      <translation>저장함: “{name}”.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>저장…</translation>
    </message>
    <message>
      <source>Saving it writes over what is there now. Save As… keeps both.</source>
      <translation>저장하면 지금 있는 것을 덮어씁니다. ‘다른 이름으로 저장…’은 둘 다 남깁니다.</translation>
    </message>
    <message>
      <source>Saving the curves</source>
      <translation>곡선 저장 중</translation>
    </message>
    <message>
      <source>Saving the replay</source>
      <translation>다시 보기 저장 중</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>일정</translation>
    </message>
    <message>
      <source>Scottish, English and Irish airs and marches of the 18th century</source>
      <translation>18세기 스코틀랜드, 잉글랜드, 아일랜드의 에어와 행진곡</translation>
    </message>
    <message>
      <source>Search a title or some notes</source>
      <translation>제목이나 음 몇 개로 검색</translation>
    </message>
    <message>
      <source>Search for a tune that you know. Which characters would you miss if they were not in the text?</source>
      <translation>아는 곡을 찾아보세요. 텍스트에서 어떤 글자가 없으면 아쉬울까요?</translation>
    </message>
    <message>
      <source>Search the tunes</source>
      <translation>곡 검색</translation>
    </message>
    <message>
      <source>Search these tunes</source>
      <translation>이 곡들에서 검색</translation>
    </message>
    <message>
      <source>Search title, key, notes</source>
      <translation>제목, 조, 음 검색</translation>
    </message>
    <message>
      <source>Search titles</source>
      <translation>제목 검색</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>검색 중</translation>
    </message>
    <message>
      <source>Second fiddle</source>
      <translation>제2 피들</translation>
    </message>
    <message>
      <source>Sections that come again are the same, or their second halves are composed anew.</source>
      <translation>다시 나오는 부분은 똑같거나 뒤쪽 절반을 새로 작곡합니다.</translation>
    </message>
    <message>
      <source>See and hear it as it was</source>
      <translation>이전 모습으로 보고 듣기</translation>
    </message>
    <message>
      <source>See and hear that way</source>
      <translation>그렇게 보고 듣기</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>시드</translation>
    </message>
    <message>
      <source>Segoe UI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select on to that note; with Ctrl, to that bar</source>
      <translation>그 음까지 선택을 넓힙니다. Ctrl과 함께면 그 마디까지</translation>
    </message>
    <message>
      <source>Select several tunes under Tunes and press “Make a set”.</source>
      <translation>‘곡’에서 여러 곡을 선택하고 “세트 만들기”를 누르세요.</translation>
    </message>
    <message>
      <source>Select several tunes under Tunes and press “Make a set”. Each set that you make is listed on the left.</source>
      <translation>‘곡’에서 여러 곡을 선택하고 “세트 만들기”를 누르세요. 만든 세트는 왼쪽에 나옵니다.</translation>
    </message>
    <message>
      <source>Selected in the Library</source>
      <translation>라이브러리에서 선택한 곡</translation>
    </message>
    <message>
      <source>Selected: Rework composes these bars again.</source>
      <translation>선택됨: ‘고쳐 쓰기’로 이 마디를 다시 작곡합니다.</translation>
    </message>
    <message>
      <source>Send clock, start and stop to the MIDI port</source>
      <translation>MIDI 포트로 클록, 시작, 정지 보내기</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>9월</translation>
    </message>
    <message>
      <source>Sequence length</source>
      <translation>시퀀스 길이</translation>
    </message>
    <message>
      <source>Series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session, to learn</source>
      <translation>세션, 배울 곡</translation>
    </message>
    <message>
      <source>Set &amp;bar lines by the meter</source>
      <translation>박자에 맞춰 마디줄 긋기(&amp;B)</translation>
    </message>
    <message>
      <source>Set aside as damaged: {tunes}</source>
      <translation>손상되어 따로 둠: {tunes}</translation>
    </message>
    <message>
      <source>Set bar lines by the meter</source>
      <translation>박자에 맞춰 마디줄 긋기</translation>
    </message>
    <message>
      <source>Set it aside and begin a new one</source>
      <translation>따로 치워 두고 새로 시작</translation>
    </message>
    <message>
      <source>Sets</source>
      <translation>세트</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>설정 항목</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>설정</translation>
    </message>
    <message>
      <source>Settings of the next run</source>
      <translation>다음 실행의 설정</translation>
    </message>
    <message>
      <source>Settings of this run</source>
      <translation>이 실행의 설정</translation>
    </message>
    <message>
      <source>Share of its samples that are copied, against the training step</source>
      <translation>훈련 스텝별 베낀 샘플의 비율</translation>
    </message>
    <message>
      <source>Sharp, flat, natural: to the end of the bar. ^^ and __ are double</source>
      <translation>올림표, 내림표, 제자리표: 마디 끝까지. ^^와 __는 겹올림표와 겹내림표</translation>
    </message>
    <message>
      <source>Sheet music</source>
      <translation>악보</translation>
    </message>
    <message>
      <source>Shortest note</source>
      <translation>가장 짧은 음표</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>보기</translation>
    </message>
    <message>
      <source>Show &amp;all that is written</source>
      <translation>쓴 것 모두 보기(&amp;A)</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>모두 보기</translation>
    </message>
    <message>
      <source>Show all that is written</source>
      <translation>쓴 것 모두 보기</translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>폴더 보기</translation>
    </message>
    <message>
      <source>Show the list of tunes over the page (Esc closes it)</source>
      <translation>악보 위에 곡 목록을 보여 줍니다(Esc로 닫기)</translation>
    </message>
    <message>
      <source>Show the text {when}</source>
      <translation>{when} 텍스트 보기</translation>
    </message>
    <message>
      <source>Show what the model &amp;expected</source>
      <translation>모델이 예상한 것 보기(&amp;E)</translation>
    </message>
    <message>
      <source>Show what the model expected</source>
      <translation>모델이 예상한 것 보기</translation>
    </message>
    <message>
      <source>Shown in the Library</source>
      <translation>라이브러리에 보이는 곡</translation>
    </message>
    <message>
      <source>SideBySide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signs and jumps are followed: D.C., D.S., Fine, Coda</source>
      <translation>기호와 건너뛰기를 따릅니다: D.C., D.S., Fine, Coda</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>크기</translation>
    </message>
    <message>
      <source>Slo&amp;wer</source>
      <translation>더 느리게(&amp;W)</translation>
    </message>
    <message>
      <source>Slower</source>
      <translation>더 느리게</translation>
    </message>
    <message>
      <source>Smaller notes</source>
      <translation>더 작은 음표</translation>
    </message>
    <message>
      <source>Soft and loud are heard</source>
      <translation>여리고 센 것이 들립니다</translation>
    </message>
    <message>
      <source>Solo</source>
      <translation>솔로</translation>
    </message>
    <message>
      <source>Solo {part}: only what is soloed is heard</source>
      <translation>{part} 솔로: 솔로인 것만 들립니다</translation>
    </message>
    <message>
      <source>Something that was kept is missing from the library, or is as it was before: what is there is whole, and is not all that was written. File › Restore from a daily copy… shows what the copies have.</source>
      <translation>보관한 것 가운데 일부가 라이브러리에 없거나 이전 상태입니다. 있는 것은 온전하지만, 쓴 것의 전부는 아닙니다. 파일 › 일일 사본에서 복원…에서 사본에 있는 것을 볼 수 있습니다.</translation>
    </message>
    <message>
      <source>Something went wrong inside ABC Composer, and what was wanted was not done. Try again, or report it.</source>
      <translation>ABC Composer 안에서 문제가 생겨 하려던 일을 하지 못했습니다. 다시 해 보거나 신고해 주세요.</translation>
    </message>
    <message>
      <source>Songs and small-pipe tunes of the north of England</source>
      <translation>잉글랜드 북부의 노래와 스몰파이프 곡</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>소리</translation>
    </message>
    <message>
      <source>Sound card</source>
      <translation>사운드 카드</translation>
    </message>
    <message>
      <source>Sounds so many semitones higher; the page stays as it is</source>
      <translation>이만큼 반음 높게 소리 납니다. 악보는 그대로입니다</translation>
    </message>
    <message>
      <source>Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Staff height</source>
      <translation>보표 높이</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>별표</translation>
    </message>
    <message>
      <source>Star a tune by S or on its page, and it is listed here.</source>
      <translation>S 키나 악보에서 곡에 별표를 하면 여기에 나옵니다.</translation>
    </message>
    <message>
      <source>Star this tune, so that the Library finds it again</source>
      <translation>이 곡에 별표를 해서 라이브러리에서 다시 찾을 수 있게 합니다</translation>
    </message>
    <message>
      <source>Star, or take the star away</source>
      <translation>별표 달기, 또는 떼기</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>별표한 곡</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>Start from the starter model</source>
      <translation>기본 모델에서 시작</translation>
    </message>
    <message>
      <source>Start it in a desktop session (over ssh: with “ssh -X”), or use the commands, which need no display: “abc-composer --help” lists them.</source>
      <translation>데스크톱 세션에서 시작하거나(ssh에서는 “ssh -X”), 화면이 필요 없는 명령을 쓰세요. “abc-composer --help”가 목록을 보여 줍니다.</translation>
    </message>
    <message>
      <source>Start string</source>
      <translation>시작 문자열</translation>
    </message>
    <message>
      <source>Start the loop here: at the beat that plays, or at the chosen note</source>
      <translation>여기서 구간을 시작합니다: 재생 중인 박이나 고른 음에서</translation>
    </message>
    <message>
      <source>Start training</source>
      <translation>훈련 시작</translation>
    </message>
    <message>
      <source>Start “Audio MIDI Setup” once, which starts the MIDI server of macOS.</source>
      <translation>“Audio MIDI Setup”을 한 번 시작하세요. macOS의 MIDI 서버가 시작됩니다.</translation>
    </message>
    <message>
      <source>Starter model</source>
      <translation>기본 모델</translation>
    </message>
    <message>
      <source>State carried</source>
      <translation>상태 이어 감</translation>
    </message>
    <message>
      <source>State reset</source>
      <translation>상태 초기화</translation>
    </message>
    <message>
      <source>Stateful</source>
      <translation>상태 유지</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>스텝</translation>
    </message>
    <message>
      <source>Step after step, each on another batch, the loss falls: fast while the network learns which characters there are, slowly when it comes to bars and keys. What it learns is kept.</source>
      <translation>스텝마다 다른 배치로 훈련하면 손실이 줄어듭니다. 어떤 글자가 있는지 배울 때는 빠르게, 마디와 조를 배울 때는 천천히 줄어듭니다. 배운 것은 보관됩니다.</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>단계별 학습</translation>
    </message>
    <message>
      <source>Step that is heard</source>
      <translation>듣고 있는 스텝</translation>
    </message>
    <message>
      <source>Step {number}</source>
      <translation>스텝 {number}</translation>
    </message>
    <message>
      <source>Step {step}</source>
      <translation>스텝 {step}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>스텝</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>정지</translation>
    </message>
    <message>
      <source>Stop and go back to the start</source>
      <translation>멈추고 처음으로 돌아가기</translation>
    </message>
    <message>
      <source>Stop and keep</source>
      <translation>멈추고 보관</translation>
    </message>
    <message>
      <source>Stop at once; the tunes that are complete are kept.</source>
      <translation>바로 멈춥니다. 완성된 곡은 보관됩니다.</translation>
    </message>
    <message>
      <source>Stop fetching</source>
      <translation>가져오기 멈춤</translation>
    </message>
    <message>
      <source>Stop now, or train on more tunes.</source>
      <translation>지금 멈추거나 더 많은 곡으로 훈련하세요.</translation>
    </message>
    <message>
      <source>Stop saving</source>
      <translation>저장 멈춤</translation>
    </message>
    <message>
      <source>Stop the replay</source>
      <translation>다시 보기 멈춤</translation>
    </message>
    <message>
      <source>Stopped before the first step, so there is no model.</source>
      <translation>첫 스텝 전에 멈춰서 모델이 없습니다.</translation>
    </message>
    <message>
      <source>Stopped by itself, since it only learned by heart.</source>
      <translation>외우기만 해서 스스로 멈췄습니다.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>멈췄습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
      <source>Stopped. The tunes that were complete are kept.</source>
      <translation>멈췄습니다. 완성된 곡은 보관됩니다.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>멈추는 중…</translation>
    </message>
    <message>
      <source>Stops early: training ends by itself when so many checkpoints in a row did not improve the loss on the held-out tunes: from then on it only memorises. 0 always trains to the end.</source>
      <translation>일찍 멈추기: 이만큼의 체크포인트가 연달아 따로 남겨 둔 곡의 손실을 줄이지 못하면 훈련이 저절로 끝납니다. 그때부터는 외우기만 합니다. 0이면 늘 끝까지 훈련합니다.</translation>
    </message>
    <message>
      <source>Surprise me</source>
      <translation>깜짝 곡</translation>
    </message>
    <message>
      <source>Swing</source>
      <translation>스윙</translation>
    </message>
    <message>
      <source>T&amp;unes</source>
      <translation>곡(&amp;U)</translation>
    </message>
    <message>
      <source>Tablature: {instrument}</source>
      <translation>타브 악보: {instrument}</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>표</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>태그</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>태그…</translation>
    </message>
    <message>
      <source>Take &amp;out</source>
      <translation>빼기(&amp;O)</translation>
    </message>
    <message>
      <source>Take both marks away</source>
      <translation>두 표시 모두 지우기</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>빼기</translation>
    </message>
    <message>
      <source>Take the chosen back</source>
      <translation>고른 것 되살리기</translation>
    </message>
    <message>
      <source>Take the colours away</source>
      <translation>색 지우기</translation>
    </message>
    <message>
      <source>Take the file’s</source>
      <translation>파일의 것 쓰기</translation>
    </message>
    <message>
      <source>Take the last daily copy back, and what can be read</source>
      <translation>마지막 일일 사본과 읽을 수 있는 것을 되살리기</translation>
    </message>
    <message>
      <source>Take the notes from a MIDI keyboard</source>
      <translation>MIDI 키보드로 음 입력</translation>
    </message>
    <message>
      <source>Take the notes from a MIDI keyboard: press, play, and press again.</source>
      <translation>MIDI 키보드로 음 입력: 누르고, 연주하고, 다시 누르세요.</translation>
    </message>
    <message>
      <source>Take the part out</source>
      <translation>파트 빼기</translation>
    </message>
    <message>
      <source>Take this sentence away</source>
      <translation>이 문장 지우기</translation>
    </message>
    <message>
      <source>Takes a few seconds. Everything stays on this computer.</source>
      <translation>몇 초 걸립니다. 모든 것은 이 컴퓨터에 남습니다.</translation>
    </message>
    <message>
      <source>Teach it yours</source>
      <translation>내 곡 가르치기</translation>
    </message>
    <message>
      <source>Teach it yours…</source>
      <translation>내 곡 가르치기…</translation>
    </message>
    <message>
      <source>Teach the starter model yours…</source>
      <translation>기본 모델에 내 곡 가르치기…</translation>
    </message>
    <message>
      <source>Temper&amp;ature</source>
      <translation>온도(&amp;A)</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>온도</translation>
    </message>
    <message>
      <source>Temperature: low is careful and repeats itself; high is daring and stumbles.</source>
      <translation>온도: 낮으면 조심스럽고 되풀이하며, 높으면 과감하고 비틀거립니다.</translation>
    </message>
    <message>
      <source>Tempo</source>
      <translation>빠르기</translation>
    </message>
    <message>
      <source>Tempo in beats a minute</source>
      <translation>1분당 박 수로 나타낸 빠르기</translation>
    </message>
    <message>
      <source>Tempo in beats a minute; without it the usual one of the rhythm</source>
      <translation>1분당 박 수로 나타낸 빠르기. 없으면 그 리듬의 보통 빠르기</translation>
    </message>
    <message>
      <source>Tempo · {percent} %</source>
      <translation>빠르기 · {percent} %</translation>
    </message>
    <message>
      <source>Temporary failure in name resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tenor banjo (GDAE)</source>
      <translation>테너 밴조(GDAE)</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>텍스트</translation>
    </message>
    <message>
      <source>Text &amp;beside the sheet</source>
      <translation>악보 옆에 텍스트(&amp;B)</translation>
    </message>
    <message>
      <source>Text as it is composed</source>
      <translation>작곡되는 대로의 텍스트</translation>
    </message>
    <message>
      <source>Text beside the sheet</source>
      <translation>악보 옆에 텍스트</translation>
    </message>
    <message>
      <source>Text is written the lab’s way, over the ends of tunes and without the constraint.</source>
      <translation>텍스트를 실습 방식대로, 곡의 끝을 지나 제약 없이 씁니다.</translation>
    </message>
    <message>
      <source>Text that was left unsaved was damaged on the disk. What can be read of it is in Library.</source>
      <translation>저장하지 않은 텍스트가 디스크에서 손상되었습니다. 읽을 수 있는 것은 라이브러리에 있습니다.</translation>
    </message>
    <message>
      <source>That of the system</source>
      <translation>시스템 언어</translation>
    </message>
    <message>
      <source>That would leave out all {gone} tunes, and a corpus has one at least. Leave out fewer, or open another corpus.</source>
      <translation>그러면 {gone}곡이 모두 제외됩니다. 코퍼스에는 곡이 하나는 있어야 합니다. 더 적게 제외하거나 다른 코퍼스를 여세요.</translation>
    </message>
    <message>
      <source>The Library keeps them in any case.</source>
      <translation>어느 쪽이든 라이브러리에 보관됩니다.</translation>
    </message>
    <message>
      <source>The MIDI files are being made: hold the mouse until they hang on it, or drag again in some seconds.</source>
      <translation>MIDI 파일을 만드는 중입니다. 파일이 붙을 때까지 마우스를 누르고 있거나, 몇 초 뒤에 다시 끄세요.</translation>
    </message>
    <message>
      <source>The MIDI files are ready now: drag once more.</source>
      <translation>이제 MIDI 파일이 준비되었습니다. 한 번 더 끄세요.</translation>
    </message>
    <message>
      <source>The MIDI input “{name}”, whose clock was followed, has gone, so the tune goes by its own tempo again. Connect it, and choose it again.</source>
      <translation>클록을 따르던 MIDI 입력 “{name}”이(가) 사라져 곡이 다시 자기 빠르기로 갑니다. 연결하고 다시 고르세요.</translation>
    </message>
    <message>
      <source>The MIDI input “{name}”, whose clock was to be followed, is not there. Connect it or start its program, and choose it again.</source>
      <translation>클록을 따르려던 MIDI 입력 “{name}”이(가) 없습니다. 연결하거나 그 프로그램을 시작하고 다시 고르세요.</translation>
    </message>
    <message>
      <source>The MIDI keyboard is not there any more. Connect it again and switch it on.</source>
      <translation>MIDI 키보드가 더 이상 없습니다. 다시 연결하고 전원을 켜세요.</translation>
    </message>
    <message>
      <source>The MIDI output “{name}”, chosen last time, is not there: the sound card is used. Connect it and choose it again.</source>
      <translation>지난번에 고른 MIDI 출력 “{name}”이(가) 없어 사운드 카드를 씁니다. 연결하고 다시 고르세요.</translation>
    </message>
    <message>
      <source>The MIDI port “{name}” could not be opened. Another program may hold it: close that program, or choose another output.</source>
      <translation>MIDI 포트 “{name}”을(를) 열 수 없었습니다. 다른 프로그램이 쓰고 있을 수 있습니다. 그 프로그램을 닫거나 다른 출력을 고르세요.</translation>
    </message>
    <message>
      <source>The MIDI port “{name}” is not there any more. Connect it again, or choose another output.</source>
      <translation>MIDI 포트 “{name}”이(가) 더 이상 없습니다. 다시 연결하거나 다른 출력을 고르세요.</translation>
    </message>
    <message>
      <source>The MIDI port “{name}” takes no more notes, so playing was stopped. Check that it is still connected, and choose it again as the output.</source>
      <translation>MIDI 포트 “{name}”이(가) 음을 더 받지 않아 재생을 멈췄습니다. 아직 연결되어 있는지 확인하고 출력으로 다시 고르세요.</translation>
    </message>
    <message>
      <source>The SoundFont “{value}” was expected in “{parent}” and is not there. Install the package again with “pip install --force-reinstall {value_2}”.</source>
      <translation>사운드폰트 “{value}”이(가) “{parent}”에 있어야 하는데 없습니다. “pip install --force-reinstall {value_2}”로 패키지를 다시 설치하세요.</translation>
    </message>
    <message>
      <source>The answer begins as the selection does, but bar {answering} has another length, meter or key than bar {asked}. Select bars that others of their kind follow.</source>
      <translation>응답은 선택 부분처럼 시작하는데, {answering}마디의 길이, 박자 또는 조가 {asked}마디와 다릅니다. 같은 종류의 마디가 뒤따르는 마디를 선택하세요.</translation>
    </message>
    <message>
      <source>The bar before, the next one</source>
      <translation>앞 마디, 다음 마디</translation>
    </message>
    <message>
      <source>The batch has the number {highest}, and the network was built for a vocabulary of {size}. Vectorise with the vocabulary that it was built for: vectorize_string(text, vocabulary=vocab).</source>
      <translation>배치에 숫자 {highest}이(가) 있는데, 신경망은 크기 {size}의 어휘에 맞춰 만들어졌습니다. 그 어휘로 벡터화하세요: vectorize_string(text, vocabulary=vocab).</translation>
    </message>
    <message>
      <source>The batch has {x} rows, and the network was built for {wanted}: its state is theirs. Call get_batch(…, batch_size={wanted_2}), or build_model(…, batch_size={x_3}).</source>
      <translation>배치는 {x}행인데 신경망은 {wanted}행에 맞춰 만들어졌고, 상태도 그 행의 것입니다. get_batch(…, batch_size={wanted_2}) 또는 build_model(…, batch_size={x_3})를 부르세요.</translation>
    </message>
    <message>
      <source>The best checkpoint, of step {best_step}, is kept apart and is the one that composes, so you can stop now.</source>
      <translation>스텝 {best_step}의 가장 좋은 체크포인트를 따로 보관하고 작곡에 씁니다. 그러니 지금 멈춰도 됩니다.</translation>
    </message>
    <message>
      <source>The best of many, or another like this</source>
      <translation>여러 곡 중 최고, 또는 이와 비슷한 곡</translation>
    </message>
    <message>
      <source>The best ranked stand first.</source>
      <translation>순위가 높은 곡이 먼저 나옵니다.</translation>
    </message>
    <message>
      <source>The best, of step {step}, is kept; you can stop.</source>
      <translation>가장 좋은 스텝 {step}이(가) 보관되었습니다. 멈춰도 됩니다.</translation>
    </message>
    <message>
      <source>The book of {tunes} is written: {files}.</source>
      <translation>{tunes}의 곡집을 썼습니다: {files}.</translation>
    </message>
    <message>
      <source>The checkpoint is saved. Go on training whenever you like; Compose can use it now.</source>
      <translation>체크포인트를 저장했습니다. 언제든 훈련을 이어 하세요. 이제 ‘작곡’에서 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>The checkpoint of step {step} was not saved. {reason} Training goes on meanwhile and tries again at the next checkpoint.</source>
      <translation>스텝 {step}의 체크포인트를 저장하지 못했습니다. {reason} 그동안 훈련은 계속되고 다음 체크포인트에서 다시 시도합니다.</translation>
    </message>
    <message>
      <source>The chord’s length “{found}” cannot be read: expected a number such as 2 or /2. Correct it.</source>
      <translation>화음의 길이 “{found}”을(를) 읽을 수 없습니다. 2나 /2 같은 숫자여야 합니다. 고치세요.</translation>
    </message>
    <message>
      <source>The compass from {lowest} to {highest} is not possible: its lowest note must not lie above its highest, and both must lie between {note_name} and {note_name_3}.</source>
      <translation>{lowest}~{highest} 음역은 쓸 수 없습니다. 가장 낮은 음이 가장 높은 음보다 높으면 안 되고, 둘 다 {note_name}~{note_name_3} 사이여야 합니다.</translation>
    </message>
    <message>
      <source>The constraint is switched off.</source>
      <translation>제약이 꺼져 있습니다.</translation>
    </message>
    <message>
      <source>The corpus</source>
      <translation>코퍼스</translation>
    </message>
    <message>
      <source>The corpus is full: at most {value} million characters are read. Choose fewer files.</source>
      <translation>코퍼스가 가득 찼습니다. 최대 {value}백만 자까지 읽습니다. 파일을 더 적게 고르세요.</translation>
    </message>
    <message>
      <source>The corpus of last time was not opened again. {error}</source>
      <translation>지난번 코퍼스를 다시 열지 못했습니다. {error}</translation>
    </message>
    <message>
      <source>The curve</source>
      <translation>곡선</translation>
    </message>
    <message>
      <source>The curve: many steps</source>
      <translation>곡선: 여러 스텝</translation>
    </message>
    <message>
      <source>The curves of {runs} are in “{file}”.</source>
      <translation>{runs}의 곡선을 “{file}”에 저장했습니다.</translation>
    </message>
    <message>
      <source>The decoration “{name}” is not one of ABC 2.1 and is not played. Check its spelling.</source>
      <translation>장식 “{name}”은(는) ABC 2.1에 없어 연주하지 않습니다. 철자를 확인하세요.</translation>
    </message>
    <message>
      <source>The disk refused the library “{path}”: {error}. Check the disk, then try again.</source>
      <translation>디스크가 라이브러리 “{path}”을(를) 거부했습니다: {error}. 디스크를 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>The disk that holds the library “{path}” is full. Nothing that was kept is lost; free some space, then try again.</source>
      <translation>라이브러리 “{path}”이(가) 있는 디스크가 가득 찼습니다. 보관된 것은 하나도 잃지 않았습니다. 공간을 비우고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>The disk that holds “{parent}” is full, so “{name}” was not written. What was there before is unchanged. Free some space, or choose another folder, and try again.</source>
      <translation>“{parent}”이(가) 있는 디스크가 가득 차서 “{name}”을(를) 쓰지 못했습니다. 전에 있던 것은 그대로입니다. 공간을 비우거나 다른 폴더를 고르고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>The edition “abc-composer-with-training” has it: install it in place of this one, on Debian and Ubuntu with “sudo apt install ./abc-composer-with-training_*.deb”; elsewhere unpack the archive of that name. In a copy of the program’s source “python3 scripts/run.py” sets all of it up.</source>
      <translation>“abc-composer-with-training” 판에 들어 있습니다. 이것 대신 설치하세요. Debian과 Ubuntu에서는 “sudo apt install ./abc-composer-with-training_*.deb”로 설치하고, 그 밖에는 그 이름의 압축 파일을 푸세요. 프로그램 소스에서는 “python3 scripts/run.py”가 모두 설치합니다.</translation>
    </message>
    <message>
      <source>The example has a free meter (M:none), so its bars have no length. Give it one.</source>
      <translation>본보기의 박자가 자유로워(M:none) 마디에 길이가 없습니다. 박자를 정하세요.</translation>
    </message>
    <message>
      <source>The example has no K: field, which gives its key. Write one, such as “K:D”.</source>
      <translation>본보기에 조를 밝히는 K: 필드가 없습니다. “K:D”처럼 쓰세요.</translation>
    </message>
    <message>
      <source>The example has no bars to take up. Take a tune with notes and bar lines.</source>
      <translation>본보기에 이어받을 마디가 없습니다. 음표와 마디줄이 있는 곡을 고르세요.</translation>
    </message>
    <message>
      <source>The example takes {length}, but this model looks back at {longest_context} at most. Take a shorter tune, or a model with a longer context.</source>
      <translation>본보기는 {length}인데 이 모델은 최대 {longest_context}까지만 돌아봅니다. 더 짧은 곡이나 문맥이 더 긴 모델을 고르세요.</translation>
    </message>
    <message>
      <source>The example’s key, K:{key}, has no key note. Give it a key such as “A mix”.</source>
      <translation>본보기의 조 K:{key}에는 으뜸음이 없습니다. “A mix” 같은 조를 주세요.</translation>
    </message>
    <message>
      <source>The file names no meter: 4/4 was taken.</source>
      <translation>파일에 박자가 없어 4/4로 했습니다.</translation>
    </message>
    <message>
      <source>The file names no mode: {tonic} {mode} was taken by its last note.</source>
      <translation>파일에 선법이 없어 마지막 음을 보고 {tonic} {mode}(으)로 했습니다.</translation>
    </message>
    <message>
      <source>The first {count} of {selected} are dragged. Export writes all of them into a folder.</source>
      <translation>{selected}곡 중 처음 {count}곡을 끌어옵니다. ‘내보내기’는 모두 폴더에 씁니다.</translation>
    </message>
    <message>
      <source>The folder of models “{folder}” could not be read: {error}. Check its rights, or choose another.</source>
      <translation>모델 폴더 “{folder}”을(를) 읽을 수 없었습니다: {error}. 권한을 확인하거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>The folder with your library is synchronised by {program}. Use ABC Composer on one computer at a time, or the library can be damaged. ABC_COMPOSER_HOME names another folder.</source>
      <translation>라이브러리가 있는 폴더를 {program}이(가) 동기화합니다. ABC Composer를 한 번에 한 컴퓨터에서만 쓰세요. 그러지 않으면 라이브러리가 손상될 수 있습니다. ABC_COMPOSER_HOME으로 다른 폴더를 지정합니다.</translation>
    </message>
    <message>
      <source>The folder with your library lies on a network. Use ABC Composer on one computer at a time, or the library can be damaged. ABC_COMPOSER_HOME names another folder.</source>
      <translation>라이브러리가 있는 폴더가 네트워크에 있습니다. ABC Composer를 한 번에 한 컴퓨터에서만 쓰세요. 그러지 않으면 라이브러리가 손상될 수 있습니다. ABC_COMPOSER_HOME으로 다른 폴더를 지정합니다.</translation>
    </message>
    <message>
      <source>The folder with your tunes</source>
      <translation>내 곡이 든 폴더</translation>
    </message>
    <message>
      <source>The form has the settings of “{run}” now.</source>
      <translation>이제 양식에 “{run}”의 설정이 들어 있습니다.</translation>
    </message>
    <message>
      <source>The instrument: 73 is a flute, 40 a violin</source>
      <translation>악기: 73은 플루트, 40은 바이올린</translation>
    </message>
    <message>
      <source>The key and mode of every tune: choose, or type such as “F#m”.</source>
      <translation>모든 곡의 조와 선법: 고르거나 “F#m”처럼 입력하세요.</translation>
    </message>
    <message>
      <source>The key note does not lie in the {described}, so that the tune can’t end on it. Choose a wider compass or another key.</source>
      <translation>으뜸음이 {described} 안에 없어 곡이 그 음으로 끝날 수 없습니다. 더 넓은 음역이나 다른 조를 고르세요.</translation>
    </message>
    <message>
      <source>The kind of dance, of those that the model knows; it brings its meter.</source>
      <translation>모델이 아는 춤곡의 종류. 박자도 함께 정해집니다.</translation>
    </message>
    <message>
      <source>The lab asks for a recording, the hyper-parameters, and what you make of them. One ZIP holds the tune as sound, text and page, the settings, the curve as picture and numbers, and your description.</source>
      <translation>실습에서는 녹음, 하이퍼파라미터, 그리고 그에 대한 생각을 요구합니다. ZIP 하나에 곡의 소리, 텍스트, 악보와 설정, 그림과 숫자로 된 곡선, 내 설명이 들어갑니다.</translation>
    </message>
    <message>
      <source>The lab’s</source>
      <translation>실습의 것</translation>
    </message>
    <message>
      <source>The lab’s songs (MIT 6.S191)</source>
      <translation>실습 곡(MIT 6.S191)</translation>
    </message>
    <message>
      <source>The lab’s songs are not here: “Fetch…” in Corpus, or “abc-composer fetch lab”, brings them. These are the tunes of {title} instead.</source>
      <translation>실습 곡이 여기에 없습니다. ‘코퍼스’의 “가져오기…”나 “abc-composer fetch lab”으로 가져옵니다. 대신 {title}의 곡입니다.</translation>
    </message>
    <message>
      <source>The lab’s songs: irish.abc out of the Python package mitdeeplearning 0.7.5, which belongs to MIT’s course 6.S191, Introduction to Deep Learning. The package is under the MIT licence, copyright 2023 MIT Introduction to Deep Learning. The file does not say who wrote these Irish dance tunes down.</source>
      <translation>실습 곡: Python 패키지 mitdeeplearning 0.7.5의 irish.abc이며, MIT 강의 6.S191, Introduction to Deep Learning의 것입니다. 패키지는 MIT 라이선스를 따르고, 저작권은 2023 MIT Introduction to Deep Learning에 있습니다. 이 아일랜드 춤곡을 누가 적었는지는 파일에 나와 있지 않습니다.</translation>
    </message>
    <message>
      <source>The last changes to the library may be missing: its log was damaged. Look whether your newest tunes are in Library; File › Restore from a daily copy… has those of before.</source>
      <translation>로그가 손상되어 라이브러리의 마지막 변경이 빠졌을 수 있습니다. 가장 새로운 곡이 라이브러리에 있는지 보세요. 그 전의 것은 파일 › 일일 사본에서 복원…에 있습니다.</translation>
    </message>
    <message>
      <source>The last lines of the log:
</source>
      <translation>로그의 마지막 줄:
</translation>
    </message>
    <message>
      <source>The last note of every tune is the key note.</source>
      <translation>모든 곡의 마지막 음이 으뜸음입니다.</translation>
    </message>
    <message>
      <source>The last of the selected bars, or the last half of a single one, stays as it is</source>
      <translation>선택한 마디 중 마지막 마디, 또는 한 마디만이면 그 뒤쪽 절반은 그대로 둡니다</translation>
    </message>
    <message>
      <source>The length “{suffix}” cannot be read: expected a number such as 2, 3/2 or /2. Correct it.</source>
      <translation>길이 “{suffix}”을(를) 읽을 수 없습니다. 2, 3/2, /2 같은 숫자여야 합니다. 고치세요.</translation>
    </message>
    <message>
      <source>The library gave back another text for “{title}” than was kept.</source>
      <translation>라이브러리가 “{title}”에 대해 보관한 것과 다른 텍스트를 돌려주었습니다.</translation>
    </message>
    <message>
      <source>The library has no set number {identifier}; choose another one.</source>
      <translation>라이브러리에 {identifier}번 세트가 없습니다. 다른 세트를 고르세요.</translation>
    </message>
    <message>
      <source>The library has no tune number {identifier}. It may have been deleted for good in another window; choose another one.</source>
      <translation>라이브러리에 {identifier}번 곡이 없습니다. 다른 창에서 완전히 삭제되었을 수 있습니다. 다른 곡을 고르세요.</translation>
    </message>
    <message>
      <source>The library is restored. What it was before lies in “{file}”.</source>
      <translation>라이브러리를 복원했습니다. 이전 라이브러리는 “{file}”에 있습니다.</translation>
    </message>
    <message>
      <source>The library of your tunes can’t be used.</source>
      <translation>내 곡의 라이브러리를 쓸 수 없습니다.</translation>
    </message>
    <message>
      <source>The library of your tunes was not there any more, and a new one was begun. File › Restore from a daily copy… has what the copies hold.</source>
      <translation>내 곡의 라이브러리가 없어져 새로 시작했습니다. 파일 › 일일 사본에서 복원…에 사본에 든 것이 있습니다.</translation>
    </message>
    <message>
      <source>The library set {texts} aside, which can’t be trusted any more.</source>
      <translation>라이브러리가 더 이상 믿을 수 없는 {texts}을(를) 따로 치워 두었습니다.</translation>
    </message>
    <message>
      <source>The library set {tunes} aside, which can’t be trusted any more. File › Restore from a daily copy… offers what there is.</source>
      <translation>라이브러리가 더 이상 믿을 수 없는 {tunes}을(를) 따로 치워 두었습니다. 파일 › 일일 사본에서 복원…에서 되살릴 수 있는 것을 보세요.</translation>
    </message>
    <message>
      <source>The library “{path}” is damaged ({detail}). It was left as it is: take back one of its daily copies, or set it aside and begin a new one.</source>
      <translation>라이브러리 “{path}”이(가) 손상되었습니다({detail}). 그대로 두었습니다. 일일 사본 하나로 되살리거나, 따로 치워 두고 새로 시작하세요.</translation>
    </message>
    <message>
      <source>The library “{path}” is in use by another ABC Composer. Close the other one, then try again.</source>
      <translation>라이브러리 “{path}”을(를) 다른 ABC Composer가 쓰고 있습니다. 그것을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>The library “{path}” may not be opened for writing. Change the rights of its folder, or name another folder in ABC_COMPOSER_HOME.</source>
      <translation>라이브러리 “{path}”을(를) 쓰기용으로 열 수 없습니다. 폴더의 권한을 바꾸거나 ABC_COMPOSER_HOME에 다른 폴더를 지정하세요.</translation>
    </message>
    <message>
      <source>The line from its numbers</source>
      <translation>숫자에서 되돌린 줄</translation>
    </message>
    <message>
      <source>The line in numbers</source>
      <translation>숫자로 된 줄</translation>
    </message>
    <message>
      <source>The list of models</source>
      <translation>모델 목록</translation>
    </message>
    <message>
      <source>The list of what was composed, “{path}”, could not be read: {error}. It was set aside as “{value}”. All tunes are in Library.</source>
      <translation>작곡한 곡의 목록 “{path}”을(를) 읽을 수 없었습니다: {error}. “{value}”(으)로 따로 치워 두었습니다. 모든 곡은 라이브러리에 있습니다.</translation>
    </message>
    <message>
      <source>The loop does not become faster than this</source>
      <translation>구간은 이보다 빨라지지 않습니다</translation>
    </message>
    <message>
      <source>The loss appears here, step by step, while a network trains. Lower is better.</source>
      <translation>신경망이 훈련하는 동안 손실이 스텝마다 여기에 나옵니다. 낮을수록 좋습니다.</translation>
    </message>
    <message>
      <source>The mark by which a crash is known</source>
      <translation>비정상 종료를 알아보는 표시</translation>
    </message>
    <message>
      <source>The marked answer begins as the selection: {returns}; what follows ends on the key note.</source>
      <translation>표시한 응답은 선택 부분처럼 시작합니다({returns}). 이어지는 부분은 으뜸음으로 끝납니다.</translation>
    </message>
    <message>
      <source>The marked bar is {done}; all other bars are locked.</source>
      <translation>표시한 마디: {done}. 다른 마디는 모두 잠겨 있습니다.</translation>
    </message>
    <message>
      <source>The marked bar is {done}; its last half and all other bars are locked.</source>
      <translation>표시한 마디: {done}. 그 뒤쪽 절반과 다른 마디는 모두 잠겨 있습니다.</translation>
    </message>
    <message>
      <source>The marked bar is {done}; the cadence behind and all other bars are locked.</source>
      <translation>표시한 마디: {done}. 뒤의 마침꼴과 다른 마디는 모두 잠겨 있습니다.</translation>
    </message>
    <message>
      <source>The memory is too small for batches of {batch_size} crops of {sequence_length} characters. Choose a smaller batch size, such as {batch_size_2}, or a smaller network.</source>
      <translation>{sequence_length}자짜리 부분 {batch_size}개의 배치에는 메모리가 너무 적습니다. {batch_size_2} 같은 더 작은 배치 크기나 더 작은 신경망을 고르세요.</translation>
    </message>
    <message>
      <source>The model can’t read the example: its corpus has no {unknown}, which stands in it. Take another tune, or a model that was trained on tunes that have it.</source>
      <translation>모델이 본보기를 읽을 수 없습니다. 본보기에 있는 {unknown}이(가) 모델의 코퍼스에 없습니다. 다른 곡이나, 그것이 있는 곡으로 훈련한 모델을 고르세요.</translation>
    </message>
    <message>
      <source>The model can’t read this tune: its corpus has no {unknown}, which stands in it. Take it out of the tune, or use a model that was trained on tunes that have it.</source>
      <translation>모델이 이 곡을 읽을 수 없습니다. 곡에 있는 {unknown}이(가) 모델의 코퍼스에 없습니다. 곡에서 빼거나, 그것이 있는 곡으로 훈련한 모델을 쓰세요.</translation>
    </message>
    <message>
      <source>The model can’t write “{letter}:{value}”: its corpus has no {unknown}. Ask for something else, or train a model on tunes that have it.</source>
      <translation>모델은 “{letter}:{value}”을(를) 쓸 수 없습니다. 코퍼스에 {unknown}이(가) 없습니다. 다른 것을 요청하거나, 그것이 있는 곡으로 모델을 훈련하세요.</translation>
    </message>
    <message>
      <source>The model does not know M:{text}: none of the tunes it learnt from has that meter. Use a model that was trained on tunes in {text_1}.</source>
      <translation>모델이 M:{text}을(를) 모릅니다. 배운 곡 가운데 그 박자의 곡이 없습니다. {text_1} 곡으로 훈련한 모델을 쓰세요.</translation>
    </message>
    <message>
      <source>The model does not know {unknown}. It can only read and write: {characters}. Leave the others out, or train a model on tunes that have them.</source>
      <translation>모델이 {unknown}을(를) 모릅니다. 다음만 읽고 쓸 수 있습니다: {characters}. 다른 것은 빼거나, 그것이 있는 곡으로 모델을 훈련하세요.</translation>
    </message>
    <message>
      <source>The model in the box composed this one.</source>
      <translation>함께 제공되는 모델이 이 곡을 작곡했습니다.</translation>
    </message>
    <message>
      <source>The model in the box has learned 3,500 Irish, American and Scottish tunes. Choose a dance, and it writes a new one while you watch and listen.</source>
      <translation>함께 제공되는 모델은 아일랜드, 미국, 스코틀랜드 곡 3,500개를 배웠습니다. 춤곡을 고르면 보고 듣는 동안 새 곡을 씁니다.</translation>
    </message>
    <message>
      <source>The model is saved as “{model}”: compose with it to hear it.</source>
      <translation>모델이 “{model}”(으)로 저장되었습니다. 작곡해서 들어 보세요.</translation>
    </message>
    <message>
      <source>The model knows no rhythm “{rhythm}”, since {known}: it composes in {told}, the meter of one.</source>
      <translation>모델이 리듬 “{rhythm}”을(를) 모릅니다({known}). 그 리듬의 박자인 {told}(으)로 작곡합니다.</translation>
    </message>
    <message>
      <source>The model names tunes that were never read here: {unknown}. Where they are yours, open them in Corpus once; they are read by themselves from then on.</source>
      <translation>모델이 여기서 읽은 적 없는 곡을 가리킵니다: {unknown}. 내 곡이라면 ‘코퍼스’에서 한 번 여세요. 그 뒤로는 저절로 읽습니다.</translation>
    </message>
    <message>
      <source>The model reads the tune…</source>
      <translation>모델이 곡을 읽는 중…</translation>
    </message>
    <message>
      <source>The model that is trained has its name; Library gives it another when the training is over.</source>
      <translation>훈련 중인 모델이 그 이름을 씁니다. 훈련이 끝나면 라이브러리에서 다른 이름을 줄 수 있습니다.</translation>
    </message>
    <message>
      <source>The model “{model}” has a weight of {largest}, and half precision ends at {value}. Train it with weight decay, or keep it as it is.</source>
      <translation>모델 “{model}”에 {largest}인 가중치가 있는데, 반정밀도는 {value}까지입니다. 가중치 감쇠로 훈련하거나 그대로 두세요.</translation>
    </message>
    <message>
      <source>The model “{name}” could not be {what}: {error}. Close other programs that use its folder, and check the rights of the folder of models.</source>
      <translation>모델 “{name}”을(를) 처리하지 못했습니다({what}): {error}. 그 폴더를 쓰는 다른 프로그램을 닫고 모델 폴더의 권한을 확인하세요.</translation>
    </message>
    <message>
      <source>The model “{name}” is being trained by another window or program. Wait until that is done, or choose a model of another name.</source>
      <translation>모델 “{name}”을(를) 다른 창이나 프로그램이 훈련하는 중입니다. 끝날 때까지 기다리거나 다른 이름의 모델을 고르세요.</translation>
    </message>
    <message>
      <source>The model “{path}” could not be read: {error}. Check that the file is there and may be read.</source>
      <translation>모델 “{path}”을(를) 읽지 못했습니다: {error}. 파일이 있고 읽기 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
      <source>The model “{path}” could not be read: {error}. Choose another in Compose.</source>
      <translation>모델 “{path}”을(를) 읽지 못했습니다: {error}. ‘작곡’에서 다른 모델을 선택하세요.</translation>
    </message>
    <message>
      <source>The model “{path}” has made {step} steps already, and {iterations} were asked for. Choose more iterations to go on.</source>
      <translation>모델 “{path}”은(는) 이미 {step}스텝을 마쳤는데 {iterations}스텝이 요청되었습니다. 계속하려면 반복 횟수를 늘리세요.</translation>
    </message>
    <message>
      <source>The model “{path}” is damaged, or no model of this program ({error}). Restore it from a copy, take another checkpoint out of the same folder (best.npz, last.npz), or train it again.</source>
      <translation>모델 “{path}”이(가) 손상되었거나 이 프로그램의 모델이 아닙니다({error}). 사본에서 복원하거나, 같은 폴더의 다른 체크포인트(best.npz, last.npz)를 쓰거나, 다시 훈련하세요.</translation>
    </message>
    <message>
      <source>The model “{path}” is {described}; asked for was {described_2}. Go on with the model's own settings, or train a new model.</source>
      <translation>모델 “{path}”의 설정은 {described}인데, 요청한 설정은 {described_2}입니다. 모델의 설정 그대로 계속하거나 새 모델을 훈련하세요.</translation>
    </message>
    <message>
      <source>The model “{path}” was trained on text of {form} form, and this corpus has {form_2} form. Read the corpus in {form_3} form, or train a new model.</source>
      <translation>모델 “{path}”은(는) {form} 형식의 텍스트로 훈련되었는데 이 코퍼스는 {form_2} 형식입니다. 코퍼스를 {form_3} 형식으로 읽거나 새 모델을 훈련하세요.</translation>
    </message>
    <message>
      <source>The model “{path}” was trained on “{corpus}”, whose characters are not those of “{name}”: it lacks {unknown}. Go on with the corpus that it was trained on, or train a new model that starts from this one.</source>
      <translation>모델 “{path}”은(는) “{corpus}”(으)로 훈련되었는데 그 글자가 “{name}”의 글자와 다릅니다. 모델에 없는 글자: {unknown}. 훈련에 쓴 코퍼스로 계속하거나, 이 모델에서 출발하는 새 모델을 훈련하세요.</translation>
    </message>
    <message>
      <source>The model “{path}” {error}. Update the program to use it, or choose another model; this one stays as it is.</source>
      <translation>모델 “{path}”: {error}. 이 모델을 쓰려면 프로그램을 업데이트하거나 다른 모델을 선택하세요. 이 모델은 그대로 남습니다.</translation>
    </message>
    <message>
      <source>The moment before, the next one</source>
      <translation>앞 시점, 다음 시점</translation>
    </message>
    <message>
      <source>The music goes on as if nothing stood there.</source>
      <translation>거기에 아무것도 없는 것처럼 음악이 이어집니다.</translation>
    </message>
    <message>
      <source>The music is played to the end.</source>
      <translation>음악을 끝까지 연주합니다.</translation>
    </message>
    <message>
      <source>The music, a letter for each note</source>
      <translation>음악, 음마다 글자 하나</translation>
    </message>
    <message>
      <source>The network</source>
      <translation>신경망</translation>
    </message>
    <message>
      <source>The network drew only blank lines. Train it longer, or give a start, such as “X:1”.</source>
      <translation>신경망이 빈 줄만 뽑았습니다. 더 오래 훈련하거나 “X:1” 같은 시작을 주세요.</translation>
    </message>
    <message>
      <source>The network gives every character a number, its logit. Divided by the temperature and put through softmax they become chances; one character is drawn, written down, and read as the next input.</source>
      <translation>신경망은 글자마다 로짓이라는 수를 매깁니다. 이를 온도로 나누고 소프트맥스를 거치면 확률이 됩니다. 글자 하나를 뽑아 적고, 그것을 다음 입력으로 읽습니다.</translation>
    </message>
    <message>
      <source>The network is {described}.</source>
      <translation>신경망의 설정은 {described}입니다.</translation>
    </message>
    <message>
      <source>The network knows no notes. It reads one long text, tune after tune in ABC notation, a blank line between them, and learns which character follows which.</source>
      <translation>신경망은 음을 알지 못합니다. ABC 기보법으로 된 곡이 빈 줄을 사이에 두고 이어지는 긴 텍스트 하나를 읽으며, 어떤 글자 다음에 어떤 글자가 오는지 배웁니다.</translation>
    </message>
    <message>
      <source>The network learns from crops out of the text. For each character it is to foretell the one that follows, so the targets are the inputs moved on by one. Several crops at once make a batch.</source>
      <translation>신경망은 텍스트에서 잘라 낸 조각으로 배웁니다. 글자마다 그다음 글자를 맞혀야 하므로, 목표는 입력을 한 칸 옮긴 것입니다. 조각 여러 개를 한꺼번에 모으면 배치가 됩니다.</translation>
    </message>
    <message>
      <source>The network learns…</source>
      <translation>신경망이 배우는 중…</translation>
    </message>
    <message>
      <source>The network reads…</source>
      <translation>신경망이 읽는 중…</translation>
    </message>
    <message>
      <source>The network was built for {shapes} characters, and the vocabulary has {vocabulary_size}. Name the one that it learnt: generate_text(…, vocabulary=vocab).</source>
      <translation>신경망은 {shapes}글자용으로 만들어졌는데 어휘는 {vocabulary_size}개입니다. 신경망이 배운 어휘를 지정하세요: generate_text(…, vocabulary=vocab).</translation>
    </message>
    <message>
      <source>The network's layers and what it predicts untrained appear here.</source>
      <translation>신경망의 층과 훈련 전 예측이 여기에 나타납니다.</translation>
    </message>
    <message>
      <source>The network: layers and shapes</source>
      <translation>신경망: 층과 형태</translation>
    </message>
    <message>
      <source>The next model learns from</source>
      <translation>다음 모델이 배울 것</translation>
    </message>
    <message>
      <source>The next region: list, page, text, right column, player</source>
      <translation>다음 영역: 목록, 악보, 텍스트, 오른쪽 열, 재생기</translation>
    </message>
    <message>
      <source>The next step</source>
      <translation>다음 단계</translation>
    </message>
    <message>
      <source>The next step (Alt+Right)</source>
      <translation>다음 단계(Alt+오른쪽)</translation>
    </message>
    <message>
      <source>The next training begins with the first weights</source>
      <translation>다음 훈련은 처음 가중치에서 시작합니다</translation>
    </message>
    <message>
      <source>The note before, the next one</source>
      <translation>이전 음표, 다음 음표</translation>
    </message>
    <message>
      <source>The note has {note} characters, and {value} at most are kept. Shorten it.</source>
      <translation>메모가 {note}글자입니다. 최대 {value}글자까지 보관됩니다. 줄여 주세요.</translation>
    </message>
    <message>
      <source>The note that a plain letter stands for in the ABC text.</source>
      <translation>ABC 텍스트에서 기호 없는 글자가 나타내는 음.</translation>
    </message>
    <message>
      <source>The note that was chosen is no longer in the tune. Choose it again.</source>
      <translation>선택한 음표가 곡에 더는 없습니다. 다시 선택하세요.</translation>
    </message>
    <message>
      <source>The notes are coloured once the tune is complete.</source>
      <translation>곡이 완성되면 음표에 색이 입혀집니다.</translation>
    </message>
    <message>
      <source>The number of ways is {count}, but must be from 1 to {value}.</source>
      <translation>안의 개수가 {count}입니다. 1에서 {value} 사이여야 합니다.</translation>
    </message>
    <message>
      <source>The number that all chance starts from: the same seed and settings give the same training.</source>
      <translation>모든 우연이 출발하는 수: 시드와 설정이 같으면 훈련도 같습니다.</translation>
    </message>
    <message>
      <source>The open tune</source>
      <translation>열린 곡</translation>
    </message>
    <message>
      <source>The open tune is not in the Library, and a set is made of kept tunes. Star it or edit it, and it is kept.</source>
      <translation>열린 곡이 라이브러리에 없습니다. 세트는 보관된 곡으로 만듭니다. 별표를 달거나 편집하면 보관됩니다.</translation>
    </message>
    <message>
      <source>The opening has {outside}, which lies outside the {described}. Change the opening, or choose a wider compass.</source>
      <translation>첫머리의 {outside} 음은 {described}의 범위를 벗어납니다. 첫머리를 바꾸거나 더 넓은 음역을 선택하세요.</translation>
    </message>
    <message>
      <source>The opening “{opening}” can’t be played: in ABC {parts} {stand} for no note. Write notes, such as “d2 fd”.</source>
      <translation>첫머리 “{opening}”을(를) 연주할 수 없습니다. ABC에서 {parts} {stand} 음이 아닙니다. “d2 fd”처럼 음표를 적으세요.</translation>
    </message>
    <message>
      <source>The order of parts “P:{value}” cannot be followed: {why}. The tune is played straight through. Mark each part with “P:” and one letter, or remove the order.</source>
      <translation>부분의 순서 “P:{value}”을(를) 따를 수 없습니다: {why}. 곡을 순서대로 연주합니다. 부분마다 “P:”와 글자 하나로 표시하거나 순서를 지우세요.</translation>
    </message>
    <message>
      <source>The order of the Library</source>
      <translation>라이브러리의 정렬 순서</translation>
    </message>
    <message>
      <source>The package “{value}”, whose SoundFont gives the instruments their sound, is not installed. Install it with “pip install {value_1}”, or run the set-up of ABC Composer again.</source>
      <translation>악기 소리를 내는 SoundFont가 든 패키지 “{value}”이(가) 설치되어 있지 않습니다. “pip install {value_1}”(으)로 설치하거나 ABC Composer 설정을 다시 실행하세요.</translation>
    </message>
    <message>
      <source>The page has no size, so no picture of it can be written. Export it as SVG.</source>
      <translation>페이지에 크기가 없어 그림으로 저장할 수 없습니다. SVG로 내보내세요.</translation>
    </message>
    <message>
      <source>The place that was shown</source>
      <translation>마지막으로 표시된 화면</translation>
    </message>
    <message>
      <source>The player’s output</source>
      <translation>재생기의 출력</translation>
    </message>
    <message>
      <source>The preset “{name}” is deleted.</source>
      <translation>프리셋 “{name}”을(를) 삭제했습니다.</translation>
    </message>
    <message>
      <source>The program that draws the page stopped on this tune. Its text is unchanged; take out what was added last, and the page comes back.</source>
      <translation>악보를 그리는 프로그램이 이 곡에서 멈췄습니다. 텍스트는 그대로입니다. 마지막에 더한 것을 빼면 악보가 다시 나타납니다.</translation>
    </message>
    <message>
      <source>The region before</source>
      <translation>이전 영역</translation>
    </message>
    <message>
      <source>The run “{name}” is not there any more, so its note could not be kept.</source>
      <translation>실행 “{name}”이(가) 더는 없어 메모를 보관하지 못했습니다.</translation>
    </message>
    <message>
      <source>The runs are being read…</source>
      <translation>실행을 읽는 중…</translation>
    </message>
    <message>
      <source>The same seed, model and settings give the same tunes again.</source>
      <translation>시드, 모델, 설정이 같으면 같은 곡이 다시 나옵니다.</translation>
    </message>
    <message>
      <source>The seed is {seed}, but must be 0 or more, and below 2 to the 63rd.</source>
      <translation>시드가 {seed}입니다. 0 이상이고 2의 63제곱보다 작아야 합니다.</translation>
    </message>
    <message>
      <source>The set is exported: {files}.</source>
      <translation>세트를 내보냈습니다: {files}.</translation>
    </message>
    <message>
      <source>The set would play for more than {value} minutes, which is the most that is turned into sound. Play its tunes fewer times, or make two sets of it.</source>
      <translation>이 세트는 연주 시간이 {value}분을 넘는데, 이것이 소리로 만들 수 있는 최대입니다. 곡의 반복 횟수를 줄이거나 세트를 둘로 나누세요.</translation>
    </message>
    <message>
      <source>The set “{name}”</source>
      <translation>세트 “{name}”</translation>
    </message>
    <message>
      <source>The set “{name}” is deleted; its tunes stay.</source>
      <translation>세트 “{name}”을(를) 삭제했습니다. 곡은 남아 있습니다.</translation>
    </message>
    <message>
      <source>The setting, and up to {count} values with spaces between:</source>
      <translation>설정 하나와 빈칸으로 나눈 값 최대 {count}개:</translation>
    </message>
    <message>
      <source>The settings of Train</source>
      <translation>훈련 설정</translation>
    </message>
    <message>
      <source>The share of each layer's output that is left out at random while training, so that the network learns rules instead of tunes by heart. The lab has none.</source>
      <translation>훈련 중에 각 층의 출력에서 무작위로 빼는 비율. 신경망이 곡을 외우지 않고 규칙을 배우게 합니다. 실습에서는 쓰지 않습니다.</translation>
    </message>
    <message>
      <source>The share of the links back to what was written that is left out at random while training.</source>
      <translation>훈련 중에 이미 쓴 부분으로 향하는 연결에서 무작위로 빼는 비율.</translation>
    </message>
    <message>
      <source>The share of the links from one moment to the next that is left out at random in each step. It keeps large networks from learning tunes by heart. The lab has none.</source>
      <translation>스텝마다 한 순간에서 다음 순간으로 가는 연결에서 무작위로 빼는 비율. 큰 신경망이 곡을 외우지 않게 합니다. 실습에서는 쓰지 않습니다.</translation>
    </message>
    <message>
      <source>The share of what each layer adds that is left out at random while training, so that the network learns rules instead of tunes by heart.</source>
      <translation>훈련 중에 각 층이 더하는 것에서 무작위로 빼는 비율. 신경망이 곡을 외우지 않고 규칙을 배우게 합니다.</translation>
    </message>
    <message>
      <source>The size of the window</source>
      <translation>창 크기</translation>
    </message>
    <message>
      <source>The sizes of MIT 6.S191 Lab 1: one LSTM of 1,024 units, 3,000 iterations of 8 × 100 characters, and nothing against learning by heart. From about step 1,750 on it copies more and more.</source>
      <translation>MIT 6.S191 Lab 1의 크기: 1,024 유닛 LSTM 하나, 8 × 100글자로 3,000번 반복, 외우기 방지 없음. 대략 1,750스텝부터 점점 더 많이 베낍니다.</translation>
    </message>
    <message>
      <source>The start string is empty. One character at least is needed, such as “X”.</source>
      <translation>시작 문자열이 비어 있습니다. “X”처럼 적어도 한 글자가 필요합니다.</translation>
    </message>
    <message>
      <source>The state</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>The state: what it remembers</source>
      <translation>상태: 기억하는 것</translation>
    </message>
    <message>
      <source>The staves name “{unknown}”, but no “V:” does. Write the names of the tune’s voices.</source>
      <translation>보표에 “{unknown}”이(가) 지정되었지만 그런 “V:”가 없습니다. 곡에 있는 성부의 이름을 적으세요.</translation>
    </message>
    <message>
      <source>The step before</source>
      <translation>이전 단계</translation>
    </message>
    <message>
      <source>The step before (Alt+Left)</source>
      <translation>이전 단계(Alt+왼쪽)</translation>
    </message>
    <message>
      <source>The system's sound library could not be loaded, so the tune plays in silence. Install it (on Debian and Ubuntu: “sudo apt install libpulse0”) and start ABC Composer again.</source>
      <translation>시스템의 사운드 라이브러리를 불러오지 못해 곡이 소리 없이 재생됩니다. 설치한 뒤(Debian과 Ubuntu: “sudo apt install libpulse0”) ABC Composer를 다시 시작하세요.</translation>
    </message>
    <message>
      <source>The system's sound library was not loaded.</source>
      <translation>시스템의 사운드 라이브러리를 불러오지 못했습니다.</translation>
    </message>
    <message>
      <source>The temperature is {temperature}, but must be from {value} to {value_2}. 1 draws as the network learnt; lower is tamer, higher is wilder.</source>
      <translation>온도가 {temperature}입니다. {value}에서 {value_2} 사이여야 합니다. 1은 신경망이 배운 그대로이고, 낮으면 얌전하고 높으면 거칠어집니다.</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>텍스트</translation>
    </message>
    <message>
      <source>The text appears here, character by character, as it is composed.</source>
      <translation>작곡되는 대로 텍스트가 여기에 한 글자씩 나타납니다.</translation>
    </message>
    <message>
      <source>The text goes on from here, such as “M:6/8”, Enter, “L:1/8”, Enter, “K:D”.</source>
      <translation>텍스트가 여기서부터 이어집니다. 예: “M:6/8”, Enter, “L:1/8”, Enter, “K:D”.</translation>
    </message>
    <message>
      <source>The text that was left unsaved lies in “{path}”, which could not be read: {error}.</source>
      <translation>저장되지 않은 텍스트가 “{path}”에 있지만 읽지 못했습니다: {error}.</translation>
    </message>
    <message>
      <source>The text: tunes in letters</source>
      <translation>텍스트: 글자로 적은 곡</translation>
    </message>
    <message>
      <source>The training began with {tunes} and goes on with {now}: the files, or what was mended in them, have changed since. Tunes that were learnt from may be held out now.</source>
      <translation>훈련은 {tunes}으로 시작했고 지금 이어지는 곡은 다릅니다(지금: {now}). 그 사이 파일이나 고친 내용이 바뀌었습니다. 이미 배운 곡이 이제 따로 남겨 둔 곡일 수도 있습니다.</translation>
    </message>
    <message>
      <source>The training has ended.</source>
      <translation>훈련이 끝났습니다.</translation>
    </message>
    <message>
      <source>The training of last time</source>
      <translation>지난번 훈련</translation>
    </message>
    <message>
      <source>The training of “{path}” stopped early: its last {checkpoints_since_best} checkpoints did not improve the loss on the held-out tunes. To go on all the same, let it stop after more checkpoints, or set that to 0 so that it never does.</source>
      <translation>“{path}” 훈련이 일찍 멈췄습니다. 마지막 체크포인트 {checkpoints_since_best}개에서 따로 남겨 둔 곡의 손실이 나아지지 않았습니다. 그래도 계속하려면 더 많은 체크포인트 뒤에 멈추게 하거나, 멈추지 않도록 0으로 설정하세요.</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>휴지통이 비어 있음</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>휴지통이 비어 있습니다.</translation>
    </message>
    <message>
      <source>The tune and the numbers are there. Your description is to be written.</source>
      <translation>곡과 수치는 준비되었습니다. 이제 설명을 쓸 차례입니다.</translation>
    </message>
    <message>
      <source>The tune as it was before</source>
      <translation>이전 상태의 곡</translation>
    </message>
    <message>
      <source>The tune as text</source>
      <translation>텍스트로 된 곡</translation>
    </message>
    <message>
      <source>The tune could not be turned into sound: {reason}. Check the tune for problems; a much shorter tune shows whether sound works at all.</source>
      <translation>곡을 소리로 바꾸지 못했습니다: {reason}. 곡에 문제가 있는지 확인하세요. 훨씬 짧은 곡으로 소리가 나는지 알아볼 수 있습니다.</translation>
    </message>
    <message>
      <source>The tune fits in no key on this instrument: even in {key} it would lack {out}. Choose another instrument, or change these notes.</source>
      <translation>이 곡은 어떤 조로도 이 악기에 맞지 않습니다. {key}에서도 {out} 부족합니다. 다른 악기를 선택하거나 그 음을 바꾸세요.</translation>
    </message>
    <message>
      <source>The tune goes from {lowest} to {highest}; {instrument} has {bottom} to {top}.</source>
      <translation>곡의 음역은 {lowest}–{highest}, {instrument}의 음역은 {bottom}–{top}입니다.</translation>
    </message>
    <message>
      <source>The tune has no key note to end an answer on. Give it a key, such as “K:D”.</source>
      <translation>곡에 응답을 끝맺을 으뜸음이 없습니다. “K:D”처럼 조를 지정하세요.</translation>
    </message>
    <message>
      <source>The tune is being written.</source>
      <translation>곡을 쓰는 중입니다.</translation>
    </message>
    <message>
      <source>The tune is finished: its last bar line ends it. Choose the bar from which it is composed anew, or take that bar line away.</source>
      <translation>곡이 끝나 있습니다. 마지막 마디줄이 곡을 끝냅니다. 새로 작곡할 첫 마디를 선택하거나 그 마디줄을 지우세요.</translation>
    </message>
    <message>
      <source>The tune of seed {seed} is composed anew: {reason}.</source>
      <translation>시드 {seed}의 곡을 새로 작곡합니다: {reason}.</translation>
    </message>
    <message>
      <source>The tune on the page is still being composed. Change it when it is complete, or stop first.</source>
      <translation>악보의 곡이 아직 작곡되는 중입니다. 완성된 뒤에 바꾸거나 먼저 멈추세요.</translation>
    </message>
    <message>
      <source>The tune on the page was left out; train on it as it is now</source>
      <translation>악보의 곡은 제외되어 있음. 지금 상태로 훈련에 쓰기</translation>
    </message>
    <message>
      <source>The tune that was open</source>
      <translation>열려 있던 곡</translation>
    </message>
    <message>
      <source>The tune that was open then is not opened by itself; Library has it.</source>
      <translation>그때 열려 있던 곡은 저절로 열리지 않습니다. 라이브러리에 있습니다.</translation>
    </message>
    <message>
      <source>The tune to hand in</source>
      <translation>제출할 곡</translation>
    </message>
    <message>
      <source>The tune would play for {duration_seconds} minutes, and at most {value} are played. Loop a part of it, play it faster, or check its repeats.</source>
      <translation>이 곡은 연주 시간이 {duration_seconds}분인데 최대 {value}분까지 연주합니다. 일부를 반복 재생하거나, 더 빠르게 연주하거나, 도돌이를 확인하세요.</translation>
    </message>
    <message>
      <source>The tunes are still being read. Wait a moment, or choose others in Corpus.</source>
      <translation>아직 곡을 읽는 중입니다. 잠시 기다리거나 ‘코퍼스’에서 다른 곡을 선택하세요.</translation>
    </message>
    <message>
      <source>The tunes of a file are listed on the left, the broken ones among them.</source>
      <translation>파일의 곡이 왼쪽에 표시됩니다. 깨진 곡도 함께 나옵니다.</translation>
    </message>
    <message>
      <source>The tunes that a model learned from are read once: {share}</source>
      <translation>모델이 배운 곡을 한 번 읽는 중: {share}</translation>
    </message>
    <message>
      <source>The tunes that the model learned from can’t be found any more, so nothing was compared.</source>
      <translation>모델이 배운 곡을 더는 찾을 수 없어 아무것도 비교하지 못했습니다.</translation>
    </message>
    <message>
      <source>The tunes to learn from are being read…</source>
      <translation>배울 곡을 읽는 중…</translation>
    </message>
    <message>
      <source>The tunes to train on have {characters} characters together; a sequence length of {sequence_length} needs at least {sequence_length_2}. Add tunes to the corpus, or choose a smaller sequence length.</source>
      <translation>훈련할 곡이 모두 {characters}글자입니다. 시퀀스 길이 {sequence_length}에는 적어도 {sequence_length_2}글자가 필요합니다. 코퍼스에 곡을 더하거나 시퀀스 길이를 줄이세요.</translation>
    </message>
    <message>
      <source>The tune’s title: type another, and press Enter.</source>
      <translation>곡 제목: 다른 제목을 입력하고 Enter를 누르세요.</translation>
    </message>
    <message>
      <source>The vocabulary: {characters}</source>
      <translation>어휘: {characters}</translation>
    </message>
    <message>
      <source>The voice “{left_out}” is on no staff, so that it is not drawn. Add it there.</source>
      <translation>성부 “{left_out}”이(가) 어느 보표에도 없어 그려지지 않습니다. 보표에 추가하세요.</translation>
    </message>
    <message>
      <source>The way before, the next one</source>
      <translation>이전 안, 다음 안</translation>
    </message>
    <message>
      <source>The window speaks {language} from its next start on.</source>
      <translation>다음에 시작할 때부터 창이 {language}로 표시됩니다.</translation>
    </message>
    <message>
      <source>The {count} marked bars are {done}; all other bars are locked.</source>
      <translation>표시한 {count}마디: {done}. 나머지 마디는 모두 잠겨 있습니다.</translation>
    </message>
    <message>
      <source>The {count} marked bars are {done}; the cadence behind and all other bars are locked.</source>
      <translation>표시한 {count}마디: {done}. 뒤따르는 마침꼴과 나머지 마디는 모두 잠겨 있습니다.</translation>
    </message>
    <message>
      <source>The {label} has no note between {note_name} and {note_name_2}, where tunes are composed. Choose another instrument.</source>
      <translation>{label}에는 곡을 작곡하는 {note_name}–{note_name_2} 사이의 음이 없습니다. 다른 악기를 선택하세요.</translation>
    </message>
    <message>
      <source>Their last two bars are {alike} alike.</source>
      <translation>마지막 두 마디가 {alike} 비슷합니다.</translation>
    </message>
    <message>
      <source>Then: {runs}.</source>
      <translation>다음: {runs}.</translation>
    </message>
    <message>
      <source>There already</source>
      <translation>이미 있음</translation>
    </message>
    <message>
      <source>There are no daily copies yet.</source>
      <translation>아직 일일 사본이 없습니다.</translation>
    </message>
    <message>
      <source>There are no notes to draw yet. Type some after the K: line, such as “K:G” and then “GABc d2”.</source>
      <translation>아직 그릴 음표가 없습니다. K: 줄 뒤에 적으세요. 예: “K:G” 다음에 “GABc d2”.</translation>
    </message>
    <message>
      <source>There are no notes to draw.</source>
      <translation>그릴 음표가 없습니다.</translation>
    </message>
    <message>
      <source>There are {values} different values, and {value} to {value_2} were expected. Write them with spaces between.</source>
      <translation>서로 다른 값이 {values}개인데 {value}–{value_2}개가 필요합니다. 빈칸으로 나누어 적으세요.</translation>
    </message>
    <message>
      <source>There are {value} presets of your own already. Delete one first.</source>
      <translation>직접 만든 프리셋이 이미 {value}개입니다. 먼저 하나를 삭제하세요.</translation>
    </message>
    <message>
      <source>There is a model in “{folder}” already. Go on with its training, or choose another folder for a new one; nothing was changed.</source>
      <translation>“{folder}”에 이미 모델이 있습니다. 그 훈련을 계속하거나 새 모델을 위한 다른 폴더를 선택하세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <source>There is a model named “{plain}” already. Choose another name.</source>
      <translation>“{plain}”(이)라는 모델이 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
      <source>There is a preset named “{name}” already.</source>
      <translation>“{name}”(이)라는 프리셋이 이미 있습니다.</translation>
    </message>
    <message>
      <source>There is a preset named “{name}” already. Choose another name.</source>
      <translation>“{name}”(이)라는 프리셋이 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
      <source>There is no Library in “{home}” yet: nothing was kept there. Name ABC files to look into after --notes, or another folder in ABC_COMPOSER_HOME.</source>
      <translation>“{home}”에 아직 라이브러리가 없습니다. 보관된 것이 없습니다. --notes 뒤에 찾아볼 ABC 파일을 적거나 ABC_COMPOSER_HOME에 다른 폴더를 지정하세요.</translation>
    </message>
    <message>
      <source>There is no MIDI keyboard on this computer. Connect one and switch it on, or type the notes.</source>
      <translation>이 컴퓨터에 MIDI 건반이 없습니다. 연결하고 전원을 켜거나 음표를 입력하세요.</translation>
    </message>
    <message>
      <source>There is no MIDI port on this computer, and Windows has no virtual ones of its own. Connect an instrument, or install loopMIDI and create a port in it.</source>
      <translation>이 컴퓨터에 MIDI 포트가 없고, Windows에는 자체 가상 포트가 없습니다. 악기를 연결하거나 loopMIDI를 설치해 포트를 만드세요.</translation>
    </message>
    <message>
      <source>There is no bar to work on. Write some bars, or click a note of the tune.</source>
      <translation>작업할 마디가 없습니다. 마디를 적거나 곡의 음표를 클릭하세요.</translation>
    </message>
    <message>
      <source>There is no bar {first} to go on from: the tune has {count}.</source>
      <translation>이어 갈 {first}번 마디가 없습니다. 곡의 마디: {count}.</translation>
    </message>
    <message>
      <source>There is no bar {wrong}: the tune has bars {numbers} to {numbers_2}. Choose among these.</source>
      <translation>{wrong}번 마디가 없습니다. 곡의 마디는 {numbers}–{numbers_2}입니다. 그중에서 선택하세요.</translation>
    </message>
    <message>
      <source>There is no bar {wrong}: the tune has {count}. Choose among these.</source>
      <translation>{wrong}번 마디가 없습니다. 곡의 마디: {count}. 그중에서 선택하세요.</translation>
    </message>
    <message>
      <source>There is no curve yet: train the network in step 7, and it is drawn.</source>
      <translation>아직 곡선이 없습니다. 7단계에서 신경망을 훈련하면 그려집니다.</translation>
    </message>
    <message>
      <source>There is no folder of models at “{folder}”. Train a model, or name its folder.</source>
      <translation>“{folder}”에 모델 폴더가 없습니다. 모델을 훈련하거나 그 폴더를 지정하세요.</translation>
    </message>
    <message>
      <source>There is no form “{form}” of a corpus. Choose “canonical” (one spelling, music only) or “raw” (each tune’s text as it was found).</source>
      <translation>코퍼스에 “{form}” 형식은 없습니다. “canonical”(통일된 표기, 음악만) 또는 “raw”(각 곡의 텍스트 그대로)를 선택하세요.</translation>
    </message>
    <message>
      <source>There is no model at “{path}”. Choose the folder of a trained model, or train one.</source>
      <translation>“{path}”에 모델이 없습니다. 훈련된 모델의 폴더를 선택하거나 모델을 훈련하세요.</translation>
    </message>
    <message>
      <source>There is no model in “{folder}”.</source>
      <translation>“{folder}”에 모델이 없습니다.</translation>
    </message>
    <message>
      <source>There is no model in “{model}”: neither {value} nor {value_2} is there. Choose the folder of a trained model, or train one.</source>
      <translation>“{model}”에 모델이 없습니다. {value}도 {value_2}도 없습니다. 훈련된 모델의 폴더를 선택하거나 모델을 훈련하세요.</translation>
    </message>
    <message>
      <source>There is no model to compose with. Train one first, or choose one in Compose.</source>
      <translation>작곡할 모델이 없습니다. 먼저 훈련하거나 ‘작곡’에서 선택하세요.</translation>
    </message>
    <message>
      <source>There is no network yet: call build_model(…) first, or name one as model=….</source>
      <translation>아직 신경망이 없습니다. 먼저 build_model(…)을 호출하거나 model=…로 지정하세요.</translation>
    </message>
    <message>
      <source>There is no note at the cursor that the model looked at. Click one of the coloured notes.</source>
      <translation>커서 위치에 모델이 살펴본 음표가 없습니다. 색이 있는 음표를 클릭하세요.</translation>
    </message>
    <message>
      <source>There is no paper named “{paper}”. Choose one of: {join}.</source>
      <translation>“{paper}”(이)라는 용지는 없습니다. 다음 중에서 선택하세요: {join}.</translation>
    </message>
    <message>
      <source>There is no tune in it to export. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation>내보낼 곡이 들어 있지 않습니다. ABC 기보법이어야 합니다. 곡마다 “X:” 필드로 시작하고 음표 앞에 “K:” 필드가 있어야 합니다.</translation>
    </message>
    <message>
      <source>There is no tune in it. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation>곡이 들어 있지 않습니다. ABC 기보법이어야 합니다. 곡마다 “X:” 필드로 시작하고 음표 앞에 “K:” 필드가 있어야 합니다.</translation>
    </message>
    <message>
      <source>There is no tune in these files to make a set of. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation>이 파일들에는 세트로 만들 곡이 없습니다. ABC 기보법이어야 합니다. 곡마다 “X:” 필드로 시작하고 음표 앞에 “K:” 필드가 있어야 합니다.</translation>
    </message>
    <message>
      <source>There is no tune to make a book of. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation>곡집으로 만들 곡이 없습니다. ABC 기보법이어야 합니다. 곡마다 “X:” 필드로 시작하고 음표 앞에 “K:” 필드가 있어야 합니다.</translation>
    </message>
    <message>
      <source>There is no tune to make a book of. Open one, or compose or open some, so that they are in the Library.</source>
      <translation>곡집으로 만들 곡이 없습니다. 곡을 열거나, 작곡하거나 열어서 라이브러리에 넣으세요.</translation>
    </message>
    <message>
      <source>There is no tune to save. Open one, or write one: File › New.</source>
      <translation>저장할 곡이 없습니다. 곡을 열거나 새로 쓰세요: 파일 › 새로 만들기.</translation>
    </message>
    <message>
      <source>There is no tune yet: step 8 writes one.</source>
      <translation>아직 곡이 없습니다. 8단계에서 씁니다.</translation>
    </message>
    <message>
      <source>There is no {kind} named “{name}”. Choose one of: {join}.</source>
      <translation>“{name}”(이)라는 항목이 없습니다({kind}). 다음 중에서 선택하세요: {join}.</translation>
    </message>
    <message>
      <source>There is nothing to play yet: open or compose a tune first</source>
      <translation>아직 연주할 것이 없습니다. 먼저 곡을 열거나 작곡하세요</translation>
    </message>
    <message>
      <source>There is nothing to play yet: open or compose a tune with notes first.</source>
      <translation>아직 연주할 것이 없습니다. 먼저 음표가 있는 곡을 열거나 작곡하세요.</translation>
    </message>
    <message>
      <source>There is nothing to replay yet: train a model first.</source>
      <translation>아직 다시 볼 것이 없습니다. 먼저 모델을 훈련하세요.</translation>
    </message>
    <message>
      <source>These &amp;bars again, eight ways</source>
      <translation>이 마디를 다시, 여덟 가지로(&amp;B)</translation>
    </message>
    <message>
      <source>These bars &amp;like others, eight ways…</source>
      <translation>이 마디를 다른 마디처럼, 여덟 가지로(&amp;L)…</translation>
    </message>
    <message>
      <source>These bars again, eight ways</source>
      <translation>이 마디를 다시, 여덟 가지로</translation>
    </message>
    <message>
      <source>These bars like others, eight ways…</source>
      <translation>이 마디를 다른 마디처럼, 여덟 가지로…</translation>
    </message>
    <message>
      <source>These grace notes are not closed: expected a “}”. Close them.</source>
      <translation>꾸밈음이 닫히지 않았습니다. “}”이 필요합니다. 닫아 주세요.</translation>
    </message>
    <message>
      <source>They are copies. The menu above shows them again.</source>
      <translation>베낀 곡입니다. 위의 메뉴에서 다시 표시할 수 있습니다.</translation>
    </message>
    <message>
      <source>They are listed as they are read.</source>
      <translation>읽는 대로 목록에 나타납니다.</translation>
    </message>
    <message>
      <source>They were to learn from “{corpus}”. Open that first, so that the runs can be compared.</source>
      <translation>이 실행들은 “{corpus}”(으)로 배울 예정이었습니다. 서로 비교할 수 있도록 먼저 그것을 여세요.</translation>
    </message>
    <message>
      <source>This MIDI file counts in frames of film, and beats were expected. Export it with beats.</source>
      <translation>이 MIDI 파일은 영화 프레임으로 셉니다. 박 단위가 필요합니다. 박 단위로 내보내세요.</translation>
    </message>
    <message>
      <source>This MIDI file has drums alone. Open one that has a melody.</source>
      <translation>이 MIDI 파일에는 드럼만 있습니다. 멜로디가 있는 파일을 여세요.</translation>
    </message>
    <message>
      <source>This MIDI file has no notes. Open one that has a melody.</source>
      <translation>이 MIDI 파일에는 음이 없습니다. 멜로디가 있는 파일을 여세요.</translation>
    </message>
    <message>
      <source>This MIDI file holds {data} bytes, and {value} at most were expected: a tune holds some thousands. Save a part of it, and open that.</source>
      <translation>이 MIDI 파일은 {data}바이트인데 최대 {value}바이트여야 합니다. 곡 하나는 수천 바이트입니다. 일부만 저장해서 여세요.</translation>
    </message>
    <message>
      <source>This MIDI file is damaged, and can't be read: {why}. Export it anew, and open that.</source>
      <translation>이 MIDI 파일이 손상되어 읽을 수 없습니다: {why}. 다시 내보내서 여세요.</translation>
    </message>
    <message>
      <source>This MIDI file lasts {seconds} minutes; {value} at most were expected. Save a part of it, and open that.</source>
      <translation>이 MIDI 파일은 {seconds}분인데 최대 {value}분이어야 합니다. 일부만 저장해서 여세요.</translation>
    </message>
    <message>
      <source>This MusicXML has no part with measures, so there is no music in it. Export it anew from the program that wrote it.</source>
      <translation>이 MusicXML에는 마디가 있는 파트가 없어 음악이 들어 있지 않습니다. 만든 프로그램에서 다시 내보내세요.</translation>
    </message>
    <message>
      <source>This XML declares entities, which MusicXML never needs and which can fetch files or fill the memory. It was not opened. Export it anew from a notation program.</source>
      <translation>이 XML은 엔티티를 선언합니다. MusicXML에는 필요 없고, 파일을 가져오거나 메모리를 채울 수 있는 것입니다. 열지 않았습니다. 악보 프로그램에서 다시 내보내세요.</translation>
    </message>
    <message>
      <source>This XML holds more than {value} elements, or more than {value_1} within one another, which no tune does. It was not opened.</source>
      <translation>이 XML은 요소가 {value}개를 넘거나 {value_1}단계보다 깊게 겹쳐 있습니다. 그런 곡은 없습니다. 열지 않았습니다.</translation>
    </message>
    <message>
      <source>This XML is no MusicXML: it begins with “{tag}”, and “score-partwise” was expected. Export the piece as MusicXML from the program that wrote it.</source>
      <translation>이 XML은 MusicXML이 아닙니다. “{tag}”(으)로 시작하는데 “score-partwise”여야 합니다. 만든 프로그램에서 MusicXML로 내보내세요.</translation>
    </message>
    <message>
      <source>This bar lasts {unit}; {meter} wants {unit_2}. {mend} {unit_4}.</source>
      <translation>이 마디의 길이는 {unit}, {meter}에 필요한 길이는 {unit_2}입니다. {unit_4} {mend}.</translation>
    </message>
    <message>
      <source>This cannot be taken back.</source>
      <translation>되돌릴 수 없습니다.</translation>
    </message>
    <message>
      <source>This chord has no notes: expected some, such as “[CEG]”.</source>
      <translation>이 화음에 음이 없습니다. “[CEG]”처럼 음이 있어야 합니다.</translation>
    </message>
    <message>
      <source>This chord is not closed: expected its end on the same line. Close it.</source>
      <translation>이 화음이 닫히지 않았습니다. 같은 줄에서 끝나야 합니다. 닫아 주세요.</translation>
    </message>
    <message>
      <source>This ending has no repeat sign: expected “:|” where the music goes back. It is played as if the sign stood at the end of each ending before the last. Write “:|” there.</source>
      <translation>이 종지 괄호에 도돌이표가 없습니다. 음악이 되돌아가는 곳에 “:|”가 필요합니다. 마지막을 뺀 각 괄호 끝에 도돌이표가 있는 것처럼 연주합니다. 그곳에 “:|”를 적으세요.</translation>
    </message>
    <message>
      <source>This ending stands alone and nothing is repeated: it is played as any other bar. Write “:|” at its end, or remove its number.</source>
      <translation>종지 괄호가 하나뿐이고 반복되는 것이 없어 보통 마디처럼 연주합니다. 끝에 “:|”를 적거나 번호를 지우세요.</translation>
    </message>
    <message>
      <source>This file</source>
      <translation>이 파일</translation>
    </message>
    <message>
      <source>This file has drum notes or rests alone, and no pitch that a tune could be written with. Open one that has a melody.</source>
      <translation>이 파일에는 드럼 음이나 쉼표만 있고 곡을 쓸 음높이가 없습니다. 멜로디가 있는 파일을 여세요.</translation>
    </message>
    <message>
      <source>This file has more than {value} notes, which is more than one tune. Save a part of it from the program that wrote it, and open that.</source>
      <translation>이 파일에는 음이 {value}개 넘게 있어 곡 하나보다 많습니다. 만든 프로그램에서 일부만 저장해서 여세요.</translation>
    </message>
    <message>
      <source>This file has {bars} bars, and {value} at most were expected. Save a part of it from the program that wrote it, and open that.</source>
      <translation>이 파일은 {bars}마디인데 최대 {value}마디여야 합니다. 만든 프로그램에서 일부만 저장해서 여세요.</translation>
    </message>
    <message>
      <source>This file has {voices} voices, and {value} at most were expected. Save fewer of its parts from the program that wrote it, and open those.</source>
      <translation>이 파일에는 성부가 {voices}개인데 최대 {value}개여야 합니다. 만든 프로그램에서 파트를 줄여 저장해서 여세요.</translation>
    </message>
    <message>
      <source>This file is no MusicXML that can be read: {error}. Export it anew, and open that.</source>
      <translation>읽을 수 있는 MusicXML 파일이 아닙니다: {error}. 다시 내보내서 여세요.</translation>
    </message>
    <message>
      <source>This file is no compressed MusicXML: its archive is damaged ({why}). Export it anew.</source>
      <translation>압축된 MusicXML 파일이 아닙니다. 압축이 손상되었습니다({why}). 다시 내보내세요.</translation>
    </message>
    <message>
      <source>This is no drawn page: its size is missing.</source>
      <translation>그려진 페이지가 아닙니다. 크기가 없습니다.</translation>
    </message>
    <message>
      <source>This is no page of verovio's: the svg elements that it consists of are missing.</source>
      <translation>verovio의 페이지가 아닙니다. 페이지를 이루는 svg 요소가 없습니다.</translation>
    </message>
    <message>
      <source>This is no song: one begins with an “X:” field and has a “K:” field.</source>
      <translation>곡이 아닙니다. 곡은 “X:” 필드로 시작하고 “K:” 필드가 있습니다.</translation>
    </message>
    <message>
      <source>This is the last.</source>
      <translation>이것이 마지막입니다.</translation>
    </message>
    <message>
      <source>This line is no information field: expected a letter and a colon. Put “N:” before it.</source>
      <translation>정보 필드 줄이 아닙니다. 글자와 쌍점이 필요합니다. 앞에 “N:”을 붙이세요.</translation>
    </message>
    <message>
      <source>This model</source>
      <translation>이 모델</translation>
    </message>
    <message>
      <source>This model lacks {lacking}, which canonical tunes are written with, so it composes without the constraint. Train on ABC tunes.</source>
      <translation>이 모델에는 표준형 곡을 쓰는 데 필요한 {lacking}이(가) 없어 제약 없이 작곡합니다. ABC 곡으로 훈련하세요.</translation>
    </message>
    <message>
      <source>This model was trained on tunes as they were found, not on canonical text, so it composes without the constraint: its tunes are checked, but not valid by construction. Train on the canonical form.</source>
      <translation>이 모델은 표준형 텍스트가 아니라 원래 그대로의 곡으로 훈련되어 제약 없이 작곡합니다. 곡을 검사하지만 구조상 올바름이 보장되지는 않습니다. 표준형으로 훈련하세요.</translation>
    </message>
    <message>
      <source>This music is never played: the jumps of the tune pass it by. Move a “Fine”, a coda or a segno.</source>
      <translation>이 음악은 연주되지 않습니다. 곡의 점프가 이곳을 지나칩니다. “Fine”, 코다 또는 세뇨를 옮기세요.</translation>
    </message>
    <message>
      <source>This music is never played: the order of parts “P:{parts}” leaves it out. Add its part there.</source>
      <translation>이 음악은 연주되지 않습니다. 부분의 순서 “P:{parts}”에 빠져 있습니다. 거기에 이 부분을 추가하세요.</translation>
    </message>
    <message>
      <source>This note has so many octave marks that nothing can play it: expected four at most. Remove some.</source>
      <translation>이 음표는 옥타브 표시가 너무 많아 연주할 수 없습니다. 최대 네 개여야 합니다. 몇 개를 지우세요.</translation>
    </message>
    <message>
      <source>This optimizer has begun with another network, whose weights it knows. Make a new one beside each network, as with keras.optimizers.Adam(5e-3).</source>
      <translation>이 옵티마이저는 다른 신경망에서 시작되어 그 가중치를 알고 있습니다. keras.optimizers.Adam(5e-3)처럼 신경망마다 새로 만드세요.</translation>
    </message>
    <message>
      <source>This repeat has no end: expected “:|” before the next “|:” or the end of the music. {played} Write “:|”, or remove the “|:”.</source>
      <translation>이 도돌이에 끝이 없습니다. 다음 “|:”나 음악의 끝 앞에 “:|”가 필요합니다. {played} “:|”를 적거나 “|:”를 지우세요.</translation>
    </message>
    <message>
      <source>This set</source>
      <translation>이 세트</translation>
    </message>
    <message>
      <source>This slur ends and has not begun: expected a “(” before it. Remove the “)”.</source>
      <translation>시작하지 않은 이음줄이 끝납니다. 앞에 “(”가 필요합니다. “)”를 지우세요.</translation>
    </message>
    <message>
      <source>This slur is not closed: expected a “)” after its last note. Close it or remove the “(”.</source>
      <translation>이음줄이 닫히지 않았습니다. 마지막 음표 뒤에 “)”가 필요합니다. 닫거나 “(”를 지우세요.</translation>
    </message>
    <message>
      <source>This tie leads to no note of the same pitch and is read as a slur. Write “(…)” around the notes for a slur, or remove the “-”.</source>
      <translation>이 붙임줄은 같은 높이의 음으로 이어지지 않아 이음줄로 읽습니다. 이음줄이면 음표를 “(…)”로 묶고, 아니면 “-”를 지우세요.</translation>
    </message>
    <message>
      <source>This tune</source>
      <translation>이 곡</translation>
    </message>
    <message>
      <source>This tune changes its unit note length (L:) on the way. Give it one unit note length first.</source>
      <translation>이 곡은 도중에 단위 길이(L:)가 바뀝니다. 먼저 단위 길이를 하나로 통일하세요.</translation>
    </message>
    <message>
      <source>This tune could not be drawn ({answer}). Its text is unchanged; take out the last thing that was added and the page comes back.</source>
      <translation>이 곡을 그리지 못했습니다({answer}). 텍스트는 그대로입니다. 마지막에 더한 것을 빼면 악보가 다시 나타납니다.</translation>
    </message>
    <message>
      <source>This tune could not be written to “{folder}”: {reason}.</source>
      <translation>이 곡을 “{folder}”에 쓰지 못했습니다: {reason}.</translation>
    </message>
    <message>
      <source>This tune goes {side} than a {lower} can play. Transpose it first, or add a part for other instruments.</source>
      <translation>이 곡의 음역이 {lower}의 음역을 벗어납니다({side}). 먼저 조옮김하거나 다른 악기의 파트를 추가하세요.</translation>
    </message>
    <message>
      <source>This tune has a free meter (M:none), so its bars have no length. Give it one.</source>
      <translation>이 곡은 자유 박자(M:none)라서 마디에 길이가 없습니다. 박자를 지정하세요.</translation>
    </message>
    <message>
      <source>This tune has chord symbols, and they stay as they are. To have others worked out, take its own out first: “Tune › Chord symbols › Take out”.</source>
      <translation>이 곡에는 코드 기호가 있으며 그대로 둡니다. 새로 붙이려면 먼저 원래 기호를 빼세요: “곡 › 코드 기호 › 빼기”.</translation>
    </message>
    <message>
      <source>This tune has more than {value} problems; those from here on are not listed.</source>
      <translation>이 곡에는 문제가 {value}개 넘게 있습니다. 여기서부터는 표시하지 않습니다.</translation>
    </message>
    <message>
      <source>This tune has no K: field, which gives its key. Write one, such as “K:D”, first.</source>
      <translation>이 곡에는 조를 정하는 K: 필드가 없습니다. 먼저 “K:D”처럼 적으세요.</translation>
    </message>
    <message>
      <source>This tune has no chord symbols to take out.</source>
      <translation>이 곡에는 뺄 코드 기호가 없습니다.</translation>
    </message>
    <message>
      <source>This tune has no key, so that its header does not end before its music. Write a line such as “K:C” between them first.</source>
      <translation>이 곡에는 조가 없어 음악 앞에서 머리말이 끝나지 않습니다. 먼저 그 사이에 “K:C” 같은 줄을 적으세요.</translation>
    </message>
    <message>
      <source>This tune has no key: expected a line such as “K:G” between its header and its music. Add it.</source>
      <translation>이 곡에는 조가 없습니다. 머리말과 음악 사이에 “K:G” 같은 줄이 필요합니다. 추가하세요.</translation>
    </message>
    <message>
      <source>This tune has no melody to add a part to. Write some notes after “K:”.</source>
      <translation>이 곡에는 파트를 더할 멜로디가 없습니다. “K:” 뒤에 음표를 적으세요.</translation>
    </message>
    <message>
      <source>This tune has no melody to put on an instrument. Write some notes after “K:”.</source>
      <translation>이 곡에는 악기로 옮길 멜로디가 없습니다. “K:” 뒤에 음표를 적으세요.</translation>
    </message>
    <message>
      <source>This tune has no meter, so its bars are not checked. Add “M:4/4” or the meter that it has.</source>
      <translation>이 곡에는 박자가 없어 마디를 검사하지 않습니다. “M:4/4”나 실제 박자를 추가하세요.</translation>
    </message>
    <message>
      <source>This tune has no note yet, so there is nothing to go on from. Compose a new tune.</source>
      <translation>이 곡에는 아직 음표가 없어 이어 갈 것이 없습니다. 새 곡을 작곡하세요.</translation>
    </message>
    <message>
      <source>This tune has no notes in its first voice to work chords out for. Write some after “K:”.</source>
      <translation>이 곡의 첫 성부에 코드를 붙일 음표가 없습니다. “K:” 뒤에 적으세요.</translation>
    </message>
    <message>
      <source>This tune has no notes: expected music after the line “K:”. Write some notes there.</source>
      <translation>이 곡에는 음표가 없습니다. “K:” 줄 뒤에 음악이 필요합니다. 음표를 적으세요.</translation>
    </message>
    <message>
      <source>This tune has no number: ABC 2.1 starts a tune with “X:1”. Add it as its first line.</source>
      <translation>이 곡에는 번호가 없습니다. ABC 2.1의 곡은 “X:1”로 시작합니다. 첫 줄로 추가하세요.</translation>
    </message>
    <message>
      <source>This tune has no part that was added with “Tune › Add a part”. Voices that you wrote yourself stay as they are.</source>
      <translation>이 곡에는 “곡 › 파트 추가”로 더한 파트가 없습니다. 직접 쓴 성부는 그대로 둡니다.</translation>
    </message>
    <message>
      <source>This tune has no part “{role}” that sounds. Its parts are {there}.</source>
      <translation>이 곡에는 소리 나는 “{role}” 파트가 없습니다. 있는 파트: {there}.</translation>
    </message>
    <message>
      <source>This tune has no tonic to transpose from: expected a key such as “K:D”. Transpose it by an interval instead.</source>
      <translation>이 곡에는 조옮김의 기준이 될 으뜸음이 없습니다. “K:D” 같은 조가 필요합니다. 대신 음정으로 조옮김하세요.</translation>
    </message>
    <message>
      <source>This tune has words (w:), which would then stand under other notes. Take the words out first.</source>
      <translation>이 곡에는 가사(w:)가 있어 다른 음표 아래로 밀리게 됩니다. 먼저 가사를 빼세요.</translation>
    </message>
    <message>
      <source>This tune has {text} characters, and at most {value} are read. If these are several tunes, begin each with an X: field.</source>
      <translation>이 곡은 {text}글자인데 최대 {value}글자까지 읽습니다. 여러 곡이라면 곡마다 X: 필드로 시작하세요.</translation>
    </message>
    <message>
      <source>This tune has {text} characters; the page shows tunes of up to {value}. Cut it into several tunes, each with its own “X:” line.</source>
      <translation>이 곡은 {text}글자인데 악보는 최대 {value}글자까지 보여 줍니다. 각각 “X:” 줄이 있는 여러 곡으로 나누세요.</translation>
    </message>
    <message>
      <source>This tune has {voices} voices, but bars are composed for one. Work on a tune that has one voice only.</source>
      <translation>이 곡에는 성부가 {voices}개인데 마디 작곡은 성부 하나에만 됩니다. 성부가 하나인 곡으로 작업하세요.</translation>
    </message>
    <message>
      <source>This tune has {voices} voices; a part is added to a tune with one. Take out one that was added: “Tune › Add a part › Take the part out”.</source>
      <translation>이 곡에는 성부가 {voices}개인데 파트는 성부가 하나인 곡에 추가됩니다. 추가한 파트를 빼세요: “곡 › 파트 추가 › 파트 빼기”.</translation>
    </message>
    <message>
      <source>This tune has {written} {what}; the page shows tunes of up to {most}. Cut it into several tunes, each with its own “X:” line.</source>
      <translation>이 곡에는 {what}이(가) {written}개인데 악보는 최대 {most}개까지 보여 줍니다. 각각 “X:” 줄이 있는 여러 곡으로 나누세요.</translation>
    </message>
    <message>
      <source>This tune is in the key of the highland pipes (K:HP), whose notes are those of the pipes: it stays as it is. Write another key in its “K:” field to transpose it.</source>
      <translation>이 곡은 하이랜드 파이프의 조(K:HP)이고 음도 파이프의 음이라 그대로 둡니다. 조옮김하려면 “K:” 필드에 다른 조를 적으세요.</translation>
    </message>
    <message>
      <source>This tune is played in another order than it is written in (P:), so that its bars can’t be composed anew one by one. Take the order of parts out of its header first.</source>
      <translation>이 곡은 적힌 것과 다른 순서(P:)로 연주되어 마디를 하나씩 새로 작곡할 수 없습니다. 먼저 머리말에서 부분의 순서를 빼세요.</translation>
    </message>
    <message>
      <source>This tune says with “I:linebreak” that its line ends do not break the score: they are left as they are. Remove that line first.</source>
      <translation>이 곡은 “I:linebreak”로 줄 끝이 악보를 나누지 않는다고 정합니다. 줄 끝은 그대로 둡니다. 먼저 그 줄을 지우세요.</translation>
    </message>
    <message>
      <source>This tune’s clef shifts octaves. Write its notes where they sound first.</source>
      <translation>이 곡의 음자리표는 옥타브를 옮깁니다. 먼저 음표를 실제 소리 나는 높이로 적으세요.</translation>
    </message>
    <message>
      <source>This tuplet ends before its last note: {missing} more expected. Add them or change its number.</source>
      <translation>이 잇단음표는 마지막 음표 앞에서 끝납니다. {missing}개가 더 필요합니다. 추가하거나 숫자를 바꾸세요.</translation>
    </message>
    <message>
      <source>Thorough</source>
      <translation>꼼꼼하게</translation>
    </message>
    <message>
      <source>Three in the time of two; in a jig, two in the time of three</source>
      <translation>둘의 길이에 셋, 지그에서는 셋의 길이에 둘</translation>
    </message>
    <message>
      <source>Three layers stand upon each other, as in the lab: an embedding makes a vector of each number, an LSTM carries on what it has read, and a dense layer gives each character a logit.</source>
      <translation>실습처럼 세 층이 차례로 쌓입니다. 임베딩은 수마다 벡터를 만들고, LSTM은 읽은 것을 이어 가며, 덴스 층은 글자마다 로짓을 매깁니다.</translation>
    </message>
    <message>
      <source>Tick a collection, or add files or a folder of yours.</source>
      <translation>모음을 선택하거나 내 파일이나 폴더를 추가하세요.</translation>
    </message>
    <message>
      <source>Tidying up</source>
      <translation>정리하는 중</translation>
    </message>
    <message>
      <source>TimGM6mb.sf2, the instruments (a file inside pretty-midi)</source>
      <translation>TimGM6mb.sf2, 악기 소리(pretty-midi에 든 파일)</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>시간</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>횟수</translation>
    </message>
    <message>
      <source>Times a few steps, which are thrown away, and tells how long a training takes on this computer.</source>
      <translation>버려질 몇 스텝의 시간을 재어, 이 컴퓨터에서 훈련이 얼마나 걸리는지 알려 줍니다.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>제목</translation>
    </message>
    <message>
      <source>Title. A second line of it is a second title</source>
      <translation>제목. 한 줄 더 쓰면 둘째 제목이 됩니다</translation>
    </message>
    <message>
      <source>Titles</source>
      <translation>제목</translation>
    </message>
    <message>
      <source>To</source>
      <translation>까지</translation>
    </message>
    <message>
      <source>To Coda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To another &amp;key</source>
      <translation>다른 조로(&amp;K)</translation>
    </message>
    <message>
      <source>To another key</source>
      <translation>다른 조로</translation>
    </message>
    <message>
      <source>To mend</source>
      <translation>고칠 것</translation>
    </message>
    <message>
      <source>To the s&amp;tart</source>
      <translation>처음으로(&amp;T)</translation>
    </message>
    <message>
      <source>To the start</source>
      <translation>처음으로</translation>
    </message>
    <message>
      <source>To train on {tunes} takes about {duration} here.</source>
      <translation>{tunes}을 훈련하는 데 여기서 약 {duration} 걸립니다.</translation>
    </message>
    <message>
      <source>To trash</source>
      <translation>휴지통으로</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>오늘</translation>
    </message>
    <message>
      <source>Today’s copy of the library was not made. {why}</source>
      <translation>오늘의 라이브러리 사본을 만들지 못했습니다. {why}</translation>
    </message>
    <message>
      <source>Too few to learn from: twenty or more teach the starter model.</source>
      <translation>배우기에는 너무 적습니다. 스무 곡 이상이면 기본 모델을 가르칠 수 있습니다.</translation>
    </message>
    <message>
      <source>Too long</source>
      <translation>너무 김</translation>
    </message>
    <message>
      <source>Too many files</source>
      <translation>파일이 너무 많음</translation>
    </message>
    <message>
      <source>Too short</source>
      <translation>너무 짧음</translation>
    </message>
    <message>
      <source>Top-k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top-k is {top_k}, but must be 0, for all characters, or more.</source>
      <translation>Top-k가 {top_k}입니다. 0(모든 글자) 이상이어야 합니다.</translation>
    </message>
    <message>
      <source>Top-p</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top-p is {top_p}, but must be above 0 and at most 1, which draws from all.</source>
      <translation>Top-p가 {top_p}입니다. 0보다 크고 1(모두에서 뽑기) 이하여야 합니다.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>훈련</translation>
    </message>
    <message>
      <source>Train a model on a corpus</source>
      <translation>코퍼스로 모델 훈련</translation>
    </message>
    <message>
      <source>Train on these {tunes}</source>
      <translation>이 {tunes}으로 훈련</translation>
    </message>
    <message>
      <source>Train on this {tunes}</source>
      <translation>이 {tunes}으로 훈련</translation>
    </message>
    <message>
      <source>Train shows how: a new model begins with what this one knows and learns your tunes as well.</source>
      <translation>방법은 ‘훈련’에 있습니다. 새 모델은 이 모델이 아는 것에서 시작해 내 곡까지 배웁니다.</translation>
    </message>
    <message>
      <source>Train them now</source>
      <translation>지금 훈련</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>훈련됨</translation>
    </message>
    <message>
      <source>Trained for {steps}.</source>
      <translation>{steps} 훈련했습니다.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>훈련</translation>
    </message>
    <message>
      <source>Training step by step</source>
      <translation>단계별 훈련</translation>
    </message>
    <message>
      <source>Trains one after another, each a run of its own, on the same tunes, with the same seed and the same tunes held out.</source>
      <translation>차례로 훈련합니다. 각각이 하나의 실행이며, 곡과 시드, 따로 남겨 둔 곡이 모두 같습니다.</translation>
    </message>
    <message>
      <source>Trains with several values of one setting, one after another, to see which is best.</source>
      <translation>한 설정의 값을 여러 가지로 바꾸어 차례로 훈련하고 무엇이 가장 좋은지 봅니다.</translation>
    </message>
    <message>
      <source>Transformer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transpose</source>
      <translation>조옮김</translation>
    </message>
    <message>
      <source>Transposing by {semitones} semitones goes too far: expected at most {value} up or down. Choose a smaller interval.</source>
      <translation>{semitones}반음 조옮김은 너무 멉니다. 위나 아래로 최대 {value}반음이어야 합니다. 더 작은 음정을 선택하세요.</translation>
    </message>
    <message>
      <source>Transposition in semitones</source>
      <translation>조옮김(반음)</translation>
    </message>
    <message>
      <source>Transposition, loop, count-in, output</source>
      <translation>조옮김, 반복 재생, 예비 박, 출력</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>휴지통</translation>
    </message>
    <message>
      <source>Try several</source>
      <translation>여러 개 시험</translation>
    </message>
    <message>
      <source>Try several…</source>
      <translation>여러 개 시험…</translation>
    </message>
    <message>
      <source>Try ten times the rate, and a tenth. Which step goes too far?</source>
      <translation>학습률을 열 배로, 또 십분의 일로 해 보세요. 어느 스텝이 너무 멀리 가나요?</translation>
    </message>
    <message>
      <source>Try them</source>
      <translation>시험해 보기</translation>
    </message>
    <message>
      <source>Try this.</source>
      <translation>해 보세요.</translation>
    </message>
    <message>
      <source>Tu&amp;nes</source>
      <translation>곡(&amp;N)</translation>
    </message>
    <message>
      <source>Tune</source>
      <translation>곡</translation>
    </message>
    <message>
      <source>Tune number {identifier} of the library is damaged: it is not what was written. It is set aside at the next start, when its earlier texts and the daily copies offer it again.</source>
      <translation>라이브러리의 곡 번호 {identifier}이(가) 손상되었습니다. 쓴 내용과 다릅니다. 다음에 시작할 때 따로 빼 두며, 이전 텍스트와 일일 사본에서 다시 가져올 수 있습니다.</translation>
    </message>
    <message>
      <source>Tune {number}</source>
      <translation>곡 {number}</translation>
    </message>
    <message>
      <source>Tune {number} of “{file}”.</source>
      <translation>“{file}”의 곡 {number}.</translation>
    </message>
    <message>
      <source>Tunebooks that you opened</source>
      <translation>열어 본 곡집</translation>
    </message>
    <message>
      <source>Tunes</source>
      <translation>곡</translation>
    </message>
    <message>
      <source>Tunes and models that you delete wait here until you empty it.</source>
      <translation>삭제한 곡과 모델은 휴지통을 비울 때까지 여기에 있습니다.</translation>
    </message>
    <message>
      <source>Tunes are being composed just now. Wait until they are complete, or stop.</source>
      <translation>지금 곡을 작곡하는 중입니다. 완성될 때까지 기다리거나 멈추세요.</translation>
    </message>
    <message>
      <source>Tunes are composed in bars. Give a meter such as “6/8” or “C|”.</source>
      <translation>곡은 마디로 작곡됩니다. “6/8”이나 “C|” 같은 박자를 지정하세요.</translation>
    </message>
    <message>
      <source>Tunes in several keys</source>
      <translation>여러 조의 곡</translation>
    </message>
    <message>
      <source>Tunes of the set</source>
      <translation>세트의 곡</translation>
    </message>
    <message>
      <source>Tunes on a pa&amp;ge, at most</source>
      <translation>쪽당 최대 곡 수(&amp;G)</translation>
    </message>
    <message>
      <source>Tunes on a page, at most</source>
      <translation>쪽당 최대 곡 수</translation>
    </message>
    <message>
      <source>Tunes that you keep</source>
      <translation>보관하는 곡</translation>
    </message>
    <message>
      <source>Tunes to learn from are being read already. Wait until they are, or press Stop first.</source>
      <translation>배울 곡을 이미 읽고 있습니다. 다 읽을 때까지 기다리거나 먼저 멈추기를 누르세요.</translation>
    </message>
    <message>
      <source>Tunes written</source>
      <translation>쓴 곡</translation>
    </message>
    <message>
      <source>Turn the seed: the bars change places, the loss hardly moves. Why?</source>
      <translation>시드를 바꿔 보세요. 마디는 자리를 바꾸는데 손실은 거의 그대로입니다. 왜 그럴까요?</translation>
    </message>
    <message>
      <source>Twice the units: how many times the weights? Which layer do they go to?</source>
      <translation>유닛을 두 배로 하면 가중치는 몇 배가 되나요? 어느 층에 더해지나요?</translation>
    </message>
    <message>
      <source>Twice, three, four times as long; half; one and a half</source>
      <translation>두 배, 세 배, 네 배 길이; 절반; 한 배 반</translation>
    </message>
    <message>
      <source>Two octaves from middle C; spaces only join or part beams</source>
      <translation>가온 다(C)부터 두 옥타브. 빈칸은 음표 꼬리를 묶거나 나눌 뿐입니다</translation>
    </message>
    <message>
      <source>Two tunes are being written…</source>
      <translation>두 곡을 쓰는 중…</translation>
    </message>
    <message>
      <source>Two voices in one bar</source>
      <translation>한 마디 안의 두 성부</translation>
    </message>
    <message>
      <source>Type a line</source>
      <translation>한 줄 입력</translation>
    </message>
    <message>
      <source>Type a tune</source>
      <translation>곡 입력</translation>
    </message>
    <message>
      <source>Type a word of your own. Which of its characters has the network never seen?</source>
      <translation>직접 낱말을 입력하세요. 그중 신경망이 한 번도 못 본 글자는 무엇인가요?</translation>
    </message>
    <message>
      <source>Type words of what you want to do</source>
      <translation>하려는 일을 낱말로 입력하세요</translation>
    </message>
    <message>
      <source>Typed here.</source>
      <translation>여기서 입력함.</translation>
    </message>
    <message>
      <source>U&amp;nder the notes</source>
      <translation>음표 아래(&amp;N)</translation>
    </message>
    <message>
      <source>Under the notes</source>
      <translation>음표 아래</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>실행 취소</translation>
    </message>
    <message>
      <source>Unfold the text</source>
      <translation>텍스트 펼치기</translation>
    </message>
    <message>
      <source>Unit length</source>
      <translation>단위 길이</translation>
    </message>
    <message>
      <source>Unit note length</source>
      <translation>단위 길이</translation>
    </message>
    <message>
      <source>Unit note length: what a plain letter lasts</source>
      <translation>단위 길이: 글자 하나의 길이</translation>
    </message>
    <message>
      <source>Unreadable files</source>
      <translation>읽을 수 없는 파일</translation>
    </message>
    <message>
      <source>Unreadable folders</source>
      <translation>읽을 수 없는 폴더</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>제목 없음</translation>
    </message>
    <message>
      <source>Untrained</source>
      <translation>훈련 전</translation>
    </message>
    <message>
      <source>Untrained, its loss is {loss} nats per character, and it writes:</source>
      <translation>훈련 전 손실은 글자당 {loss} nat이고, 이렇게 씁니다:</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>위로</translation>
    </message>
    <message>
      <source>Up a fourth</source>
      <translation>4도 위로</translation>
    </message>
    <message>
      <source>Up a semitone</source>
      <translation>반음 위로</translation>
    </message>
    <message>
      <source>Up a step in the key</source>
      <translation>조 안에서 한 음 위로</translation>
    </message>
    <message>
      <source>Up a tone</source>
      <translation>온음 위로</translation>
    </message>
    <message>
      <source>Up an octave</source>
      <translation>옥타브 위로</translation>
    </message>
    <message>
      <source>Up, Down</source>
      <translation>위, 아래</translation>
    </message>
    <message>
      <source>Use the mended one</source>
      <translation>고친 것 쓰기</translation>
    </message>
    <message>
      <source>Usual size</source>
      <translation>기본 크기</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>값</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>값</translation>
    </message>
    <message>
      <source>Vary these bars, eight ways</source>
      <translation>이 마디를 변주, 여덟 가지로</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>버전</translation>
    </message>
    <message>
      <source>View</source>
      <translation>보기</translation>
    </message>
    <message>
      <source>Violin</source>
      <translation>바이올린</translation>
    </message>
    <message>
      <source>Vocabulary, {characters}:</source>
      <translation>어휘, {characters}:</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>성부</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>음량</translation>
    </message>
    <message>
      <source>Volume {percent} %</source>
      <translation>음량 {percent} %</translation>
    </message>
    <message>
      <source>Waltz</source>
      <translation>왈츠</translation>
    </message>
    <message>
      <source>Wanted</source>
      <translation>요청한 것</translation>
    </message>
    <message>
      <source>Warm-up steps</source>
      <translation>워밍업 스텝</translation>
    </message>
    <message>
      <source>Warming up</source>
      <translation>준비하는 중</translation>
    </message>
    <message>
      <source>Way {number}, seed {seed}</source>
      <translation>안 {number}, 시드 {seed}</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>웹 페이지</translation>
    </message>
    <message>
      <source>Web page that plays</source>
      <translation>연주되는 웹 페이지</translation>
    </message>
    <message>
      <source>Weight averaging</source>
      <translation>가중치 평균</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>가중치 감쇠</translation>
    </message>
    <message>
      <source>Weight of {part}</source>
      <translation>{part}의 비중</translation>
    </message>
    <message>
      <source>Weights are 0 or more, and belong to one of: {join}.</source>
      <translation>비중은 0 이상이며 다음 중 하나에 속합니다: {join}.</translation>
    </message>
    <message>
      <source>Weights of each layer</source>
      <translation>층마다의 가중치</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>환영합니다</translation>
    </message>
    <message>
      <source>What Compose was asked for</source>
      <translation>‘작곡’에 요청한 것</translation>
    </message>
    <message>
      <source>What Corpus reads from</source>
      <translation>‘코퍼스’가 읽는 것</translation>
    </message>
    <message>
      <source>What I changed, what I heard, and why</source>
      <translation>무엇을 바꾸었고, 무엇을 들었으며, 왜 그런지</translation>
    </message>
    <message>
      <source>What came as {package} {version} is another file than is known here: its SHA-256 hash differs from {sha256}…. Nothing of it was kept. Try again on another network, or ask whoever runs the package index that pip is set to use.</source>
      <translation>{package} {version}(으)로 받은 파일이 여기서 아는 것과 다릅니다. SHA-256 해시가 {sha256}…와 다릅니다. 아무것도 보관하지 않았습니다. 다른 네트워크에서 다시 시도하거나, pip에 설정된 패키지 색인의 관리자에게 문의하세요.</translation>
    </message>
    <message>
      <source>What can be done with this file</source>
      <translation>이 파일로 할 수 있는 것</translation>
    </message>
    <message>
      <source>What can’t be met</source>
      <translation>이룰 수 없는 것</translation>
    </message>
    <message>
      <source>What counts</source>
      <translation>중요한 것</translation>
    </message>
    <message>
      <source>What counts…</source>
      <translation>중요한 것…</translation>
    </message>
    <message>
      <source>What else can be done with these wishes</source>
      <translation>이 요청으로 할 수 있는 다른 것</translation>
    </message>
    <message>
      <source>What else can be done with this list</source>
      <translation>이 목록으로 할 수 있는 다른 것</translation>
    </message>
    <message>
      <source>What else was &amp;weighed here…</source>
      <translation>여기서 저울질한 다른 음(&amp;W)…</translation>
    </message>
    <message>
      <source>What else was weighed here…</source>
      <translation>여기서 저울질한 다른 음…</translation>
    </message>
    <message>
      <source>What follows is another voice; %%score says which share a staff</source>
      <translation>뒤에 오는 것은 다른 성부입니다. 같은 보표를 쓰는 성부는 %%score로 정합니다</translation>
    </message>
    <message>
      <source>What follows its K: field holds no note that can be read.</source>
      <translation>K: 필드 뒤에 읽을 수 있는 음표가 없습니다.</translation>
    </message>
    <message>
      <source>What is composed of bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is grey can’t change while it runs.</source>
      <translation>회색으로 된 것은 실행 중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
      <source>What is in the library now is set aside in a file beside it.</source>
      <translation>지금 라이브러리에 있는 것은 그 옆의 파일에 따로 보관됩니다.</translation>
    </message>
    <message>
      <source>What is kept</source>
      <translation>보관되는 것</translation>
    </message>
    <message>
      <source>What is wrong, where, and what would mend it</source>
      <translation>무엇이 어디서 잘못되었고 어떻게 고치는지</translation>
    </message>
    <message>
      <source>What it writes at {temperature}</source>
      <translation>{temperature}에서 쓰는 것</translation>
    </message>
    <message>
      <source>What its training needs to go on is not kept with it</source>
      <translation>훈련을 이어 가는 데 필요한 것이 함께 보관되어 있지 않음</translation>
    </message>
    <message>
      <source>What learns the tunes.</source>
      <translation>곡을 배우는 것.</translation>
    </message>
    <message>
      <source>What learns the tunes. Each network has settings of its own.</source>
      <translation>곡을 배우는 것. 신경망마다 설정이 따로 있습니다.</translation>
    </message>
    <message>
      <source>What stands from “{name}” to its end is not music: it is kept, but not drawn on the page.</source>
      <translation>“{name}”부터 그 끝까지는 음악이 아닙니다. 보관하지만 악보에 그리지 않습니다.</translation>
    </message>
    <message>
      <source>What the column shows</source>
      <translation>열이 보여 주는 것</translation>
    </message>
    <message>
      <source>What the copy has that the library lacks</source>
      <translation>사본에는 있고 라이브러리에는 없는 것</translation>
    </message>
    <message>
      <source>What the place is for: compose, train, export …</source>
      <translation>이곳에서 하는 일: 작곡, 훈련, 내보내기 …</translation>
    </message>
    <message>
      <source>What the run learned from.</source>
      <translation>이 실행이 배운 것.</translation>
    </message>
    <message>
      <source>What the untrained network predicts</source>
      <translation>훈련 전 신경망의 예측</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>할 일</translation>
    </message>
    <message>
      <source>What was composed before is listed in a moment.</source>
      <translation>전에 작곡한 것이 곧 표시됩니다.</translation>
    </message>
    <message>
      <source>What was left unsaved</source>
      <translation>저장되지 않은 것</translation>
    </message>
    <message>
      <source>What was tried, and what came of it</source>
      <translation>시도한 것과 그 결과</translation>
    </message>
    <message>
      <source>What was unsaved was found again and kept: {texts}.</source>
      <translation>저장되지 않은 것을 다시 찾아 보관했습니다: {texts}.</translation>
    </message>
    <message>
      <source>What you compose or type is kept here by itself.</source>
      <translation>작곡하거나 입력한 것은 여기에 저절로 보관됩니다.</translation>
    </message>
    <message>
      <source>What you make now is kept in “{folder}”, until the library can be opened again.</source>
      <translation>라이브러리를 다시 열 수 있을 때까지 지금 만드는 것은 “{folder}”에 보관됩니다.</translation>
    </message>
    <message>
      <source>What you played is in the Library. {told}</source>
      <translation>연주한 것이 라이브러리에 있습니다. {told}</translation>
    </message>
    <message>
      <source>What you starred</source>
      <translation>별표를 단 것</translation>
    </message>
    <message>
      <source>What you type, edit or open from a file is listed here.</source>
      <translation>입력하거나 편집하거나 파일에서 연 것이 여기에 표시됩니다.</translation>
    </message>
    <message>
      <source>What you typed or edited, and what is from a file</source>
      <translation>입력하거나 편집한 것, 파일에서 온 것</translation>
    </message>
    <message>
      <source>What {author} predicts</source>
      <translation>{author}의 예측</translation>
    </message>
    <message>
      <source>When a part returns</source>
      <translation>부분이 되풀이될 때</translation>
    </message>
    <message>
      <source>Where does the curve bend? Listen in the next step after 50 steps, and again after 900.</source>
      <translation>곡선은 어디서 꺾이나요? 다음 단계에서 50스텝 뒤와 900스텝 뒤를 들어 보세요.</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>출처</translation>
    </message>
    <message>
      <source>Where the music goes: the sound card, or a MIDI port of another program</source>
      <translation>음악을 내보낼 곳: 사운드 카드 또는 다른 프로그램의 MIDI 포트</translation>
    </message>
    <message>
      <source>Where the tunes come from</source>
      <translation>곡의 출처</translation>
    </message>
    <message>
      <source>Where you have a copy of {file}, add it in Corpus with “Add files…”, or name it after --corpus.</source>
      <translation>{file} 사본이 있으면 ‘코퍼스’의 “파일 추가…”로 더하거나 --corpus 뒤에 적으세요.</translation>
    </message>
    <message>
      <source>Which single number would you change next, and what would you expect to hear?</source>
      <translation>다음에 숫자 하나만 바꾼다면 무엇을 바꾸고, 어떻게 들릴 것 같나요?</translation>
    </message>
    <message>
      <source>Which trained model composes.</source>
      <translation>작곡할 훈련된 모델.</translation>
    </message>
    <message>
      <source>Which tunes stand first</source>
      <translation>먼저 나오는 곡</translation>
    </message>
    <message>
      <source>While there are ways to choose from</source>
      <translation>고를 안이 있는 동안</translation>
    </message>
    <message>
      <source>Whistle</source>
      <translation>휘슬</translation>
    </message>
    <message>
      <source>Who wrote the tune: {author}. Train your own network in step 7 to hand in its curve.</source>
      <translation>곡을 쓴 이: {author}. 곡선을 제출하려면 7단계에서 직접 신경망을 훈련하세요.</translation>
    </message>
    <message>
      <source>With a player’s stress, swing and small variation, in files and in what is dragged out; otherwise every note exactly as it is written</source>
      <translation>파일과 끌어 내는 것에도 연주자의 강세, 스윙, 작은 변화를 넣습니다. 아니면 모든 음을 적힌 그대로 연주합니다</translation>
    </message>
    <message>
      <source>With a player’s stress, swing and small variation, or every note exactly as written</source>
      <translation>연주자의 강세, 스윙, 작은 변화를 넣거나 모든 음을 적힌 그대로</translation>
    </message>
    <message>
      <source>With another seed</source>
      <translation>다른 시드로</translation>
    </message>
    <message>
      <source>With seed {seed}, {all_bars} of {count} were the example’s{row}, so the tune is composed anew with seed {next_seed}.</source>
      <translation>시드 {seed}에서는 {count}마디 중 {all_bars}마디가 예시와 같습니다{row}. 그래서 시드 {next_seed}(으)로 곡을 새로 작곡합니다.</translation>
    </message>
    <message>
      <source>With the song position, so that a sequencer or drum machine plays along in time</source>
      <translation>시퀀서나 드럼 머신이 박을 맞춰 함께 연주하도록 곡 위치를 함께 보냄</translation>
    </message>
    <message>
      <source>With the tune’s text</source>
      <translation>곡의 텍스트와 함께</translation>
    </message>
    <message>
      <source>With which tune the holding out begins: 0 holds out the first of every n, 1 the second. Another choice shows whether a loss was luck.</source>
      <translation>몇 번째 곡부터 따로 남길지: 0은 n곡마다 첫째, 1은 둘째를 남깁니다. 다르게 골라 보면 손실이 우연이었는지 알 수 있습니다.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>가사</translation>
    </message>
    <message>
      <source>Words above and below that are no chords</source>
      <translation>코드가 아닌, 위아래에 적는 글</translation>
    </message>
    <message>
      <source>Words and voices</source>
      <translation>가사와 성부</translation>
    </message>
    <message>
      <source>Words below the line of music: - parts syllables, _ holds one</source>
      <translation>악보 줄 아래의 가사: -는 음절을 나누고, _는 음절을 끕니다</translation>
    </message>
    <message>
      <source>Words of the title or the text, a key such as “D dorian”, or notes in any key: “notes: d2 ef”</source>
      <translation>제목이나 텍스트의 낱말, “D dorian” 같은 조, 또는 조와 상관없는 음: “notes: d2 ef”</translation>
    </message>
    <message>
      <source>Words of titles, or notes in any key: “notes: d2 ef”</source>
      <translation>제목의 낱말, 또는 어느 조든 음: “notes: d2 ef”</translation>
    </message>
    <message>
      <source>Words of your own with commas between them, found by “tag: session”</source>
      <translation>쉼표로 나눈 나만의 낱말. “tag: session”으로 찾음</translation>
    </message>
    <message>
      <source>Working on the tune</source>
      <translation>곡을 다듬는 중</translation>
    </message>
    <message>
      <source>Write a tune in ABC notation, for example:

X:1
T:My tune
M:4/4
L:1/8
K:D
|: DFAd fdAF | GBdg bgdB :|</source>
      <translation>ABC 기보법으로 곡을 쓰세요. 예:

X:1
T:My tune
M:4/4
L:1/8
K:D
|: DFAd fdAF | GBdg bgdB :|</translation>
    </message>
    <message>
      <source>Write in</source>
      <translation>써넣기</translation>
    </message>
    <message>
      <source>Write over it</source>
      <translation>덮어쓰기</translation>
    </message>
    <message>
      <source>Write the ZIP</source>
      <translation>ZIP 쓰기</translation>
    </message>
    <message>
      <source>Write the ZIP…</source>
      <translation>ZIP 쓰기…</translation>
    </message>
    <message>
      <source>Writing step by step</source>
      <translation>단계별 쓰기</translation>
    </message>
    <message>
      <source>Writing the ZIP</source>
      <translation>ZIP 쓰는 중</translation>
    </message>
    <message>
      <source>Writing the book as {format}: %v of {tunes}</source>
      <translation>곡집을 {format}(으)로 쓰는 중: {tunes} 중 %v</translation>
    </message>
    <message>
      <source>Writing the tunes in other keys</source>
      <translation>다른 조로 곡을 쓰는 중</translation>
    </message>
    <message>
      <source>Writing what was played</source>
      <translation>연주한 것을 적는 중</translation>
    </message>
    <message>
      <source>Writing with and without state</source>
      <translation>상태를 쓰는 경우와 쓰지 않는 경우로 쓰는 중</translation>
    </message>
    <message>
      <source>Written with its state carried</source>
      <translation>상태를 이어서 씀</translation>
    </message>
    <message>
      <source>Written with its state reset</source>
      <translation>상태를 지우고 씀</translation>
    </message>
    <message>
      <source>Written: {note}, {chance}</source>
      <translation>적힌 음: {note}, {chance}</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>어제</translation>
    </message>
    <message>
      <source>You hear a bar of clicks, then play to them. Notes played late in that bar are a pick-up.</source>
      <translation>클릭 소리가 한 마디 들린 뒤 그에 맞춰 연주하세요. 그 마디의 끝부분에서 연주한 음은 여린내기가 됩니다.</translation>
    </message>
    <message>
      <source>You left it out. Put it back to train on it.</source>
      <translation>제외한 곡입니다. 훈련에 쓰려면 되돌리세요.</translation>
    </message>
    <message>
      <source>Your description</source>
      <translation>내 설명</translation>
    </message>
    <message>
      <source>Your last edit is not in the Library yet: something went wrong there. It stays on the page, and is tried again in half a minute. Copy it out before you close the window.</source>
      <translation>마지막 편집이 아직 라이브러리에 없습니다. 문제가 생겼습니다. 편집은 악보에 남아 있고 30초 뒤에 다시 시도합니다. 창을 닫기 전에 복사해 두세요.</translation>
    </message>
    <message>
      <source>Your package manager has it: on Debian and Ubuntu “sudo apt install libegl1 libgl1 libxcb1”.</source>
      <translation>패키지 관리자에 있습니다. Debian과 Ubuntu: “sudo apt install libegl1 libgl1 libxcb1”.</translation>
    </message>
    <message>
      <source>ZIP archive</source>
      <translation>ZIP 압축 파일</translation>
    </message>
    <message>
      <source>ZIP of everything</source>
      <translation>모두 담은 ZIP</translation>
    </message>
    <message>
      <source>ZIP with tune and numbers</source>
      <translation>곡과 수치가 든 ZIP</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>확대(&amp;I)</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>축소(&amp;O)</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>확대</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>축소</translation>
    </message>
    <message>
      <source>Zoom {percent} per cent, press for 100</source>
      <translation>확대/축소 {percent} 퍼센트, 누르면 100</translation>
    </message>
    <message>
      <source>[A-Za-z0-9._-]+</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>[a line of the tune]</source>
      <translation>[곡의 한 줄]</translation>
    </message>
    <message>
      <source>^(?:[A-Za-z]:.*|%.*)$|%.*$</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>^[wW]:[^\n]*(?:\n\+:[^\n]*)*(?:\n|\Z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a bar line</source>
      <translation>마디줄</translation>
    </message>
    <message>
      <source>a chord</source>
      <translation>화음</translation>
    </message>
    <message>
      <source>a flat</source>
      <translation>내림표</translation>
    </message>
    <message>
      <source>a grace note</source>
      <translation>꾸밈음</translation>
    </message>
    <message>
      <source>a letter for each section as played, such as AABB, ABAC</source>
      <translation>연주되는 구간마다 글자 하나, 예: AABB, ABAC</translation>
    </message>
    <message>
      <source>a line ends</source>
      <translation>줄 끝</translation>
    </message>
    <message>
      <source>a line there and back</source>
      <translation>한 줄을 바꾸고 되돌리기</translation>
    </message>
    <message>
      <source>a little different</source>
      <translation>조금 다르게</translation>
    </message>
    <message>
      <source>a logit for each character</source>
      <translation>글자마다 로짓 하나</translation>
    </message>
    <message>
      <source>a natural</source>
      <translation>제자리표</translation>
    </message>
    <message>
      <source>a note</source>
      <translation>음표</translation>
    </message>
    <message>
      <source>a repeat</source>
      <translation>도돌이표</translation>
    </message>
    <message>
      <source>a rest</source>
      <translation>쉼표</translation>
    </message>
    <message>
      <source>a roll</source>
      <translation>롤</translation>
    </message>
    <message>
      <source>a sharp</source>
      <translation>올림표</translation>
    </message>
    <message>
      <source>a slur ends</source>
      <translation>이음줄 끝</translation>
    </message>
    <message>
      <source>a space</source>
      <translation>빈칸</translation>
    </message>
    <message>
      <source>a tie</source>
      <translation>붙임줄</translation>
    </message>
    <message>
      <source>a training that is listened to</source>
      <translation>듣고 있는 훈련</translation>
    </message>
    <message>
      <source>a tune to learn from</source>
      <translation>배울 곡</translation>
    </message>
    <message>
      <source>a tune while it is composed, which is nobody's yet</source>
      <translation>작곡 중인 곡, 아직 누구의 것도 아님</translation>
    </message>
    <message>
      <source>a tune without a title</source>
      <translation>제목 없는 곡</translation>
    </message>
    <message>
      <source>a variant of the person's tune, to be looked at and heard</source>
      <translation>내 곡을 바꾼 안, 보고 듣기 위한 것</translation>
    </message>
    <message>
      <source>a-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>abc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>abc-composer-model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {duration} left</source>
      <translation>약 {duration} 남음</translation>
    </message>
    <message>
      <source>above</source>
      <translation>위</translation>
    </message>
    <message>
      <source>accent</source>
      <translation>악센트</translation>
    </message>
    <message>
      <source>accidental</source>
      <translation>임시표</translation>
    </message>
    <message>
      <source>accordion</source>
      <translation>아코디언</translation>
    </message>
    <message>
      <source>again</source>
      <translation>다시</translation>
    </message>
    <message>
      <source>air</source>
      <translation>에어</translation>
    </message>
    <message>
      <source>airds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>airs</source>
      <translation>에어</translation>
    </message>
    <message>
      <source>all</source>
      <translation>모두</translation>
    </message>
    <message>
      <source>alto-sax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an example</source>
      <translation>예시</translation>
    </message>
    <message>
      <source>an octave down</source>
      <translation>한 옥타브 아래</translation>
    </message>
    <message>
      <source>an octave up</source>
      <translation>한 옥타브 위</translation>
    </message>
    <message>
      <source>annotation</source>
      <translation>주석</translation>
    </message>
    <message>
      <source>another rhythm</source>
      <translation>다른 리듬</translation>
    </message>
    <message>
      <source>another tune</source>
      <translation>다른 곡</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>개 응답</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>개 응답</translation>
    </message>
    <message>
      <source>any</source>
      <translation>아무거나</translation>
    </message>
    <message>
      <source>any .abc file</source>
      <translation>모든 .abc 파일</translation>
    </message>
    <message>
      <source>are</source>
      <translation>모두</translation>
    </message>
    <message>
      <source>as it likes</source>
      <translation>마음대로</translation>
    </message>
    <message>
      <source>as the library is now</source>
      <translation>지금의 라이브러리</translation>
    </message>
    <message>
      <source>autoDownsampleFactor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>averaging</source>
      <translation>평균</translation>
    </message>
    <message>
      <source>b-flat-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar</source>
      <translation>마디</translation>
    </message>
    <message>
      <source>bar 1 like 5</source>
      <translation>1마디를 5마디처럼</translation>
    </message>
    <message>
      <source>bar 2 like 6</source>
      <translation>2마디를 6마디처럼</translation>
    </message>
    <message>
      <source>bar returns</source>
      <translation>마디가 되풀이됨</translation>
    </message>
    <message>
      <source>bar to mend</source>
      <translation>마디 고치기</translation>
    </message>
    <message>
      <source>bar {bar}</source>
      <translation>{bar}마디</translation>
    </message>
    <message>
      <source>bar {number}</source>
      <translation>마디 {number}</translation>
    </message>
    <message>
      <source>bar-length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>barLine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>barline</source>
      <translation>마디줄</translation>
    </message>
    <message>
      <source>barn ?dance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>barn dance</source>
      <translation>반 댄스</translation>
    </message>
    <message>
      <source>barndance</source>
      <translation>반 댄스</translation>
    </message>
    <message>
      <source>bars</source>
      <translation>마디</translation>
    </message>
    <message>
      <source>bars as played, with repeats</source>
      <translation>도돌이를 포함해 연주되는 마디</translation>
    </message>
    <message>
      <source>bars return</source>
      <translation>마디가 되풀이됨</translation>
    </message>
    <message>
      <source>bars to mend</source>
      <translation>마디 고치기</translation>
    </message>
    <message>
      <source>bass</source>
      <translation>베이스</translation>
    </message>
    <message>
      <source>batch</source>
      <translation>배치</translation>
    </message>
    <message>
      <source>beat</source>
      <translation>박</translation>
    </message>
    <message>
      <source>beat {beat}</source>
      <translation>{beat}박</translation>
    </message>
    <message>
      <source>beat {beat} and a half</source>
      <translation>{beat}박 반</translation>
    </message>
    <message>
      <source>beat {beat} and a quarter</source>
      <translation>{beat}박과 4분의 1</translation>
    </message>
    <message>
      <source>beat {beat} and a third</source>
      <translation>{beat}박과 3분의 1</translation>
    </message>
    <message>
      <source>beat {beat} and three quarters</source>
      <translation>{beat}박과 4분의 3</translation>
    </message>
    <message>
      <source>beat {beat} and two thirds</source>
      <translation>{beat}박과 3분의 2</translation>
    </message>
    <message>
      <source>beat {beat} and {rest}</source>
      <translation>{beat}박과 {rest}</translation>
    </message>
    <message>
      <source>beats</source>
      <translation>박</translation>
    </message>
    <message>
      <source>begin anew</source>
      <translation>새로 시작</translation>
    </message>
    <message>
      <source>being written</source>
      <translation>쓰는 중</translation>
    </message>
    <message>
      <source>being written; it can be edited when it is complete</source>
      <translation>쓰는 중, 완성되면 편집할 수 있음</translation>
    </message>
    <message>
      <source>being written…</source>
      <translation>쓰는 중…</translation>
    </message>
    <message>
      <source>best</source>
      <translation>최고</translation>
    </message>
    <message>
      <source>best at step {step}</source>
      <translation>스텝 {step}에서 최저</translation>
    </message>
    <message>
      <source>best of {count}</source>
      <translation>{count}곡 중 최고</translation>
    </message>
    <message>
      <source>best {loss}</source>
      <translation>최저 {loss}</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>편향</translation>
    </message>
    <message>
      <source>book</source>
      <translation>곡집</translation>
    </message>
    <message>
      <source>book formats</source>
      <translation>곡집 형식</translation>
    </message>
    <message>
      <source>boolean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>boom-chick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>breath</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>breve</source>
      <translation>겹온음표</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>깨짐</translation>
    </message>
    <message>
      <source>broken-rhythm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bundled collection</source>
      <translation>기본 제공 모음</translation>
    </message>
    <message>
      <source>c-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>call tunes “Jig in D, 28 Nov, 3” instead of by names</source>
      <translation>곡을 이름 대신 “Jig in D, 28 Nov, 3”처럼 부름</translation>
    </message>
    <message>
      <source>canonical</source>
      <translation>표준형</translation>
    </message>
    <message>
      <source>can’t be heard</source>
      <translation>들을 수 없음</translation>
    </message>
    <message>
      <source>can’t be used</source>
      <translation>쓸 수 없음</translation>
    </message>
    <message>
      <source>careful</source>
      <translation>신중하게</translation>
    </message>
    <message>
      <source>carried or not</source>
      <translation>이어 가기와 지우기</translation>
    </message>
    <message>
      <source>cello</source>
      <translation>첼로</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>변경</translation>
    </message>
    <message>
      <source>character</source>
      <translation>글자</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>글자</translation>
    </message>
    <message>
      <source>chord</source>
      <translation>코드</translation>
    </message>
    <message>
      <source>chord of {notes}</source>
      <translation>화음 {notes}</translation>
    </message>
    <message>
      <source>chord symbol {symbol}</source>
      <translation>코드 기호 {symbol}</translation>
    </message>
    <message>
      <source>chord-symbol</source>
      <translation>코드 기호</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>선택됨</translation>
    </message>
    <message>
      <source>clarinet</source>
      <translation>클라리넷</translation>
    </message>
    <message>
      <source>click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clog</source>
      <translation>클로그</translation>
    </message>
    <message>
      <source>coda</source>
      <translation>코다</translation>
    </message>
    <message>
      <source>collection</source>
      <translation>개 모음</translation>
    </message>
    <message>
      <source>collections</source>
      <translation>개 모음</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>주석</translation>
    </message>
    <message>
      <source>compose/hides flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>composed anew</source>
      <translation>새로 작곡함</translation>
    </message>
    <message>
      <source>composed in the rhythm of bar {numbers}, to rise and fall much as there</source>
      <translation>{numbers}마디의 리듬으로, 오르내림도 비슷하게 작곡함</translation>
    </message>
    <message>
      <source>composed in the rhythm of bars {numbers}, to rise and fall much as there</source>
      <translation>{numbers}마디의 리듬으로, 오르내림도 비슷하게 작곡함</translation>
    </message>
    <message>
      <source>composing from {name}…</source>
      <translation>{name}(으)로 작곡하는 중…</translation>
    </message>
    <message>
      <source>concertina</source>
      <translation>콘서티나</translation>
    </message>
    <message>
      <source>confidence</source>
      <translation>확신도</translation>
    </message>
    <message>
      <source>context</source>
      <translation>문맥</translation>
    </message>
    <message>
      <source>continuation</source>
      <translation>이어 쓰기</translation>
    </message>
    <message>
      <source>continue</source>
      <translation>계속</translation>
    </message>
    <message>
      <source>copied</source>
      <translation>베낌</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>베낌</translation>
    </message>
    <message>
      <source>corpus</source>
      <translation>코퍼스</translation>
    </message>
    <message>
      <source>corpus/airdsAirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>corpus/essenFolksong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>corpus/miscFolk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>corpus/oneills1850</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>corpus/ryansMammoth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cosine</source>
      <translation>코사인</translation>
    </message>
    <message>
      <source>currentColor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>curve</source>
      <translation>곡선</translation>
    </message>
    <message>
      <source>d-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d2fd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dacapo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dacoda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>damaged earlier text</source>
      <translation>개의 손상된 이전 텍스트</translation>
    </message>
    <message>
      <source>damaged earlier texts</source>
      <translation>개의 손상된 이전 텍스트</translation>
    </message>
    <message>
      <source>damaged tune</source>
      <translation>개의 손상된 곡</translation>
    </message>
    <message>
      <source>damaged tunes</source>
      <translation>개의 손상된 곡</translation>
    </message>
    <message>
      <source>daring</source>
      <translation>과감하게</translation>
    </message>
    <message>
      <source>daring {daring}</source>
      <translation>과감함 {daring}</translation>
    </message>
    <message>
      <source>darwin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date</source>
      <translation>날짜</translation>
    </message>
    <message>
      <source>decoration</source>
      <translation>꾸밈</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>삭제</translation>
    </message>
    <message>
      <source>device</source>
      <translation>장치</translation>
    </message>
    <message>
      <source>directive</source>
      <translation>지시문</translation>
    </message>
    <message>
      <source>done</source>
      <translation>완료</translation>
    </message>
    <message>
      <source>done after {steps}</source>
      <translation>{steps} 뒤 완료</translation>
    </message>
    <message>
      <source>dor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dotted</source>
      <translation>점음표</translation>
    </message>
    <message>
      <source>dotted eighth note</source>
      <translation>점8분음표</translation>
    </message>
    <message>
      <source>dotted quarter note</source>
      <translation>점4분음표</translation>
    </message>
    <message>
      <source>dotted {value}</source>
      <translation>점 {value}</translation>
    </message>
    <message>
      <source>double</source>
      <translation>겹</translation>
    </message>
    <message>
      <source>double bar</source>
      <translation>겹마디줄</translation>
    </message>
    <message>
      <source>double dotted {value}</source>
      <translation>겹점 {value}</translation>
    </message>
    <message>
      <source>double jig</source>
      <translation>더블 지그</translation>
    </message>
    <message>
      <source>doubles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>down-bow</source>
      <translation>내림활</translation>
    </message>
    <message>
      <source>downbow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draw whatever comes, valid or not, and obey no wish</source>
      <translation>올바르든 아니든 나오는 대로 뽑고, 요청을 따르지 않음</translation>
    </message>
    <message>
      <source>drone</source>
      <translation>드론</translation>
    </message>
    <message>
      <source>dropout</source>
      <translation>드롭아웃</translation>
    </message>
    <message>
      <source>duplet</source>
      <translation>둘잇단음표</translation>
    </message>
    <message>
      <source>duplicate</source>
      <translation>중복</translation>
    </message>
    <message>
      <source>e-flat-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each number becomes a vector</source>
      <translation>수마다 벡터가 됨</translation>
    </message>
    <message>
      <source>each round, up to</source>
      <translation>라운드마다 최대</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>건의 편집</translation>
    </message>
    <message>
      <source>edits</source>
      <translation>건의 편집</translation>
    </message>
    <message>
      <source>eight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eighth</source>
      <translation>8분음표</translation>
    </message>
    <message>
      <source>eighth note</source>
      <translation>8분음표</translation>
    </message>
    <message>
      <source>emphasis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty: the model begins by itself</source>
      <translation>비우면 모델이 스스로 시작</translation>
    </message>
    <message>
      <source>end on the key note</source>
      <translation>으뜸음으로 끝내기</translation>
    </message>
    <message>
      <source>ending</source>
      <translation>종지 괄호</translation>
    </message>
    <message>
      <source>ending {numbers}</source>
      <translation>종지 괄호 {numbers}</translation>
    </message>
    <message>
      <source>ends on its key note</source>
      <translation>으뜸음으로 끝남</translation>
    </message>
    <message>
      <source>engraving a book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>essen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>even</source>
      <translation>고르게</translation>
    </message>
    <message>
      <source>export format</source>
      <translation>내보내기 형식</translation>
    </message>
    <message>
      <source>f-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>falls</source>
      <translation>내려감</translation>
    </message>
    <message>
      <source>fault in the notation</source>
      <translation>개의 표기 오류</translation>
    </message>
    <message>
      <source>faults in the notation</source>
      <translation>개의 표기 오류</translation>
    </message>
    <message>
      <source>fermata</source>
      <translation>늘임표</translation>
    </message>
    <message>
      <source>fiddle</source>
      <translation>피들</translation>
    </message>
    <message>
      <source>field</source>
      <translation>필드</translation>
    </message>
    <message>
      <source>field-value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fife</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fifth</source>
      <translation>다섯 번째</translation>
    </message>
    <message>
      <source>fifth time</source>
      <translation>다섯째 번</translation>
    </message>
    <message>
      <source>file</source>
      <translation>개 파일</translation>
    </message>
    <message>
      <source>files</source>
      <translation>개 파일</translation>
    </message>
    <message>
      <source>fine</source>
      <translation>피네</translation>
    </message>
    <message>
      <source>finishing this step and saving…</source>
      <translation>이 스텝을 마치고 저장하는 중…</translation>
    </message>
    <message>
      <source>first time</source>
      <translation>첫째 번</translation>
    </message>
    <message>
      <source>five</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fling</source>
      <translation>플링</translation>
    </message>
    <message>
      <source>flute</source>
      <translation>플루트</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>개 폴더</translation>
    </message>
    <message>
      <source>folders</source>
      <translation>개 폴더</translation>
    </message>
    <message>
      <source>format of books</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>four</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>four times</source>
      <translation>네 번</translation>
    </message>
    <message>
      <source>fourth time</source>
      <translation>넷째 번</translation>
    </message>
    <message>
      <source>from a folder</source>
      <translation>폴더에서</translation>
    </message>
    <message>
      <source>from its sources</source>
      <translation>원본에서</translation>
    </message>
    <message>
      <source>from the N likeliest only</source>
      <translation>가능성이 높은 N개에서만</translation>
    </message>
    <message>
      <source>from the likeliest that have probability N</source>
      <translation>가능성이 높은 순으로 확률 합 N까지</translation>
    </message>
    <message>
      <source>from {corpus}</source>
      <translation>{corpus}에서</translation>
    </message>
    <message>
      <source>from {time}</source>
      <translation>{time}부터</translation>
    </message>
    <message>
      <source>g-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>getaddrinfo failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ghij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gone</source>
      <translation>없어짐</translation>
    </message>
    <message>
      <source>gpus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grace</source>
      <translation>꾸밈음</translation>
    </message>
    <message>
      <source>grace note {note}</source>
      <translation>꾸밈음 {note}</translation>
    </message>
    <message>
      <source>guitar</source>
      <translation>기타</translation>
    </message>
    <message>
      <source>guitar-dadgad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>guitar-drop-d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half</source>
      <translation>2분음표</translation>
    </message>
    <message>
      <source>half a bar returns</source>
      <translation>반 마디가 되풀이됨</translation>
    </message>
    <message>
      <source>half as long</source>
      <translation>절반 길이</translation>
    </message>
    <message>
      <source>half note</source>
      <translation>2분음표</translation>
    </message>
    <message>
      <source>half-bar motifs</source>
      <translation>반 마디 동기</translation>
    </message>
    <message>
      <source>halves</source>
      <translation>절반</translation>
    </message>
    <message>
      <source>hand-in</source>
      <translation>제출</translation>
    </message>
    <message>
      <source>hard note</source>
      <translation>개의 어려운 음</translation>
    </message>
    <message>
      <source>hard notes</source>
      <translation>개의 어려운 음</translation>
    </message>
    <message>
      <source>has</source>
      <translation>은(는)</translation>
    </message>
    <message>
      <source>have</source>
      <translation>은(는)</translation>
    </message>
    <message>
      <source>header</source>
      <translation>머리말</translation>
    </message>
    <message>
      <source>heads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held</source>
      <translation>지속음</translation>
    </message>
    <message>
      <source>held out {loss}</source>
      <translation>검증 {loss}</translation>
    </message>
    <message>
      <source>held-out loss</source>
      <translation>검증 손실</translation>
    </message>
    <message>
      <source>held-out loss {loss}</source>
      <translation>검증 손실 {loss}</translation>
    </message>
    <message>
      <source>held-out tunes</source>
      <translation>따로 남겨 둔 곡</translation>
    </message>
    <message>
      <source>held-out {loss}</source>
      <translation>검증 {loss}</translation>
    </message>
    <message>
      <source>help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden rest</source>
      <translation>숨은 쉼표</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>더 높음</translation>
    </message>
    <message>
      <source>highland fling</source>
      <translation>하이랜드 플링</translation>
    </message>
    <message>
      <source>home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hop jig</source>
      <translation>홉 지그</translation>
    </message>
    <message>
      <source>hornpipe</source>
      <translation>혼파이프</translation>
    </message>
    <message>
      <source>hornpipes</source>
      <translation>혼파이프</translation>
    </message>
    <message>
      <source>how many tunes (default: 1)</source>
      <translation>곡 수(기본값: 1)</translation>
    </message>
    <message>
      <source>html</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>identifier, name, entries, created, changed, deleted, checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>identifier, title, text, created, changed, provenance, favourite, rating, deleted, </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>identifier, tune, title, text, replaced, checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>import numpy as np
loss = lab.compute_loss(
    y, model(x))
print(np.mean(loss),
    np.log(len(vocab)))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the trash</source>
      <translation>휴지통에 있음</translation>
    </message>
    <message>
      <source>inline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inline-field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>input</source>
      <translation>입력</translation>
    </message>
    <message>
      <source>inputs and targets, one apart</source>
      <translation>입력과 목표, 한 칸 차이</translation>
    </message>
    <message>
      <source>integer</source>
      <translation>정수</translation>
    </message>
    <message>
      <source>into numbers</source>
      <translation>수로 바꾸기</translation>
    </message>
    <message>
      <source>invertedfermata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>irish jig</source>
      <translation>아이리시 지그</translation>
    </message>
    <message>
      <source>irishroll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is</source>
      <translation>모두</translation>
    </message>
    <message>
      <source>it allows no writing</source>
      <translation>쓰기 권한이 없습니다</translation>
    </message>
    <message>
      <source>it has no K: field, which gives the key and begins the music</source>
      <translation>조를 정하고 음악을 시작하는 K: 필드가 없습니다</translation>
    </message>
    <message>
      <source>it is no folder</source>
      <translation>폴더가 아닙니다</translation>
    </message>
    <message>
      <source>iterations</source>
      <translation>반복 횟수</translation>
    </message>
    <message>
      <source>its fifth</source>
      <translation>5음</translation>
    </message>
    <message>
      <source>its key note</source>
      <translation>으뜸음</translation>
    </message>
    <message>
      <source>its place in the book</source>
      <translation>곡집에서의 위치</translation>
    </message>
    <message>
      <source>its third</source>
      <translation>3음</translation>
    </message>
    <message>
      <source>jig</source>
      <translation>지그</translation>
    </message>
    <message>
      <source>jigg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jigs</source>
      <translation>지그</translation>
    </message>
    <message>
      <source>keras</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key</source>
      <translation>조</translation>
    </message>
    <message>
      <source>keySig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keyless-flute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>known</source>
      <translation>알려짐</translation>
    </message>
    <message>
      <source>lab</source>
      <translation>실습</translation>
    </message>
    <message>
      <source>label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lacks {count}</source>
      <translation>{count}개 부족</translation>
    </message>
    <message>
      <source>lament</source>
      <translation>라멘트</translation>
    </message>
    <message>
      <source>last</source>
      <translation>마지막</translation>
    </message>
    <message>
      <source>layers</source>
      <translation>층</translation>
    </message>
    <message>
      <source>layers and shapes</source>
      <translation>층과 형태</translation>
    </message>
    <message>
      <source>learning by heart</source>
      <translation>외우기</translation>
    </message>
    <message>
      <source>learning by heart since step {step}</source>
      <translation>스텝 {step}부터 외우기</translation>
    </message>
    <message>
      <source>left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>length</source>
      <translation>길이</translation>
    </message>
    <message>
      <source>letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>library order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like</source>
      <translation>비슷하게</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>{line}번째 줄</translation>
    </message>
    <message>
      <source>line-break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line-end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linux</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>long dance</source>
      <translation>롱 댄스</translation>
    </message>
    <message>
      <source>longa</source>
      <translation>롱가</translation>
    </message>
    <message>
      <source>loss {loss}</source>
      <translation>손실 {loss}</translation>
    </message>
    <message>
      <source>loss {loss} after {steps}</source>
      <translation>{steps} 뒤 손실 {loss}</translation>
    </message>
    <message>
      <source>loss {loss}, and ln {count} = {guess}</source>
      <translation>손실 {loss}, ln {count} = {guess}</translation>
    </message>
    <message>
      <source>loss/held-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss/training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>losses</source>
      <translation>손실</translation>
    </message>
    <message>
      <source>loudness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lower</source>
      <translation>더 낮음</translation>
    </message>
    <message>
      <source>lower is better · what differs is marked</source>
      <translation>낮을수록 좋음 · 다른 것은 표시됨</translation>
    </message>
    <message>
      <source>lowermordent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lstm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lyd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>major</source>
      <translation>장조</translation>
    </message>
    <message>
      <source>mandolin</source>
      <translation>만돌린</translation>
    </message>
    <message>
      <source>march</source>
      <translation>행진곡</translation>
    </message>
    <message>
      <source>marches</source>
      <translation>행진곡</translation>
    </message>
    <message>
      <source>mazurka</source>
      <translation>마주르카</translation>
    </message>
    <message>
      <source>mended</source>
      <translation>고침</translation>
    </message>
    <message>
      <source>meter</source>
      <translation>박자</translation>
    </message>
    <message>
      <source>meter, form, opening…</source>
      <translation>박자, 형식, 첫머리…</translation>
    </message>
    <message>
      <source>meterSig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>midi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>milestones</source>
      <translation>이정표</translation>
    </message>
    <message>
      <source>mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minuet</source>
      <translation>미뉴에트</translation>
    </message>
    <message>
      <source>miscellaneous</source>
      <translation>기타</translation>
    </message>
    <message>
      <source>mitdeeplearning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mitdeeplearning/data/irish.abc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>model</source>
      <translation>개 모델</translation>
    </message>
    <message>
      <source>models</source>
      <translation>개 모델</translation>
    </message>
    <message>
      <source>mordent</source>
      <translation>모르덴트</translation>
    </message>
    <message>
      <source>more are</source>
      <translation>곡이 더</translation>
    </message>
    <message>
      <source>more is</source>
      <translation>곡이 더</translation>
    </message>
    <message>
      <source>more of a tune that is being composed</source>
      <translation>작곡 중인 곡의 이어지는 부분</translation>
    </message>
    <message>
      <source>more setting differs</source>
      <translation>개 설정이 더 다름</translation>
    </message>
    <message>
      <source>more settings differ</source>
      <translation>개 설정이 더 다름</translation>
    </message>
    <message>
      <source>music</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>music21</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>musicxml</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mxl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>named after the tunes</source>
      <translation>곡 이름을 따름</translation>
    </message>
    <message>
      <source>network</source>
      <translation>신경망</translation>
    </message>
    <message>
      <source>nine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation>아니요</translation>
    </message>
    <message>
      <source>no fault in the notation</source>
      <translation>표기 오류 없음</translation>
    </message>
    <message>
      <source>no hard note</source>
      <translation>어려운 음 없음</translation>
    </message>
    <message>
      <source>no network of this version</source>
      <translation>이 버전의 신경망이 아닙니다</translation>
    </message>
    <message>
      <source>no note follows its K: field</source>
      <translation>K: 필드 뒤에 음표가 없습니다</translation>
    </message>
    <message>
      <source>no-key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no-notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no-tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noise at first, then tunes: each kept step can be heard here</source>
      <translation>처음에는 잡음, 나중에는 곡: 보관된 스텝을 모두 들을 수 있음</translation>
    </message>
    <message>
      <source>none</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>northumbrian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not</source>
      <translation>안 함</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>설치되지 않음</translation>
    </message>
    <message>
      <source>not kept yet</source>
      <translation>아직 보관되지 않음</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>이름 없음</translation>
    </message>
    <message>
      <source>not possible now</source>
      <translation>지금은 할 수 없음</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>저장되지 않음</translation>
    </message>
    <message>
      <source>not written</source>
      <translation>쓰지 못함</translation>
    </message>
    <message>
      <source>note</source>
      <translation>음</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>음</translation>
    </message>
    <message>
      <source>nothing may be written there</source>
      <translation>그곳에 쓸 수 없습니다</translation>
    </message>
    <message>
      <source>nowhere</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>nowhere any more: Save puts it there again</source>
      <translation>이제 없음: 저장하면 다시 생김</translation>
    </message>
    <message>
      <source>number</source>
      <translation>수</translation>
    </message>
    <message>
      <source>number {place} of {count}</source>
      <translation>{count} 중 {place}번째</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>수</translation>
    </message>
    <message>
      <source>ocarolan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>octave {octave}</source>
      <translation>{octave}옥타브</translation>
    </message>
    <message>
      <source>of 100</source>
      <translation>/ 100</translation>
    </message>
    <message>
      <source>of the </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of the rhythm</source>
      <translation>리듬에 따름</translation>
    </message>
    <message>
      <source>off</source>
      <translation>꺼짐</translation>
    </message>
    <message>
      <source>on</source>
      <translation>켜짐</translation>
    </message>
    <message>
      <source>one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one step</source>
      <translation>한 스텝</translation>
    </message>
    <message>
      <source>one-step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>oneills</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only its notes: such as d-whistle, fiddle, or the lowest and highest note, such as D-b</source>
      <translation>그 악기의 음만: d-whistle, fiddle 또는 D-b처럼 가장 낮은 음과 가장 높은 음</translation>
    </message>
    <message>
      <source>originality</source>
      <translation>독창성</translation>
    </message>
    <message>
      <source>others</source>
      <translation>나머지</translation>
    </message>
    <message>
      <source>overlay</source>
      <translation>겹침</translation>
    </message>
    <message>
      <source>page</source>
      <translation>쪽</translation>
    </message>
    <message>
      <source>part</source>
      <translation>부분</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>부분</translation>
    </message>
    <message>
      <source>parts end on tonic or dominant</source>
      <translation>부분이 으뜸음이나 딸림음으로 끝남</translation>
    </message>
    <message>
      <source>parts share their last bar</source>
      <translation>부분이 마지막 마디를 공유함</translation>
    </message>
    <message>
      <source>parts share their last two</source>
      <translation>부분이 마지막 두 마디를 공유함</translation>
    </message>
    <message>
      <source>patience</source>
      <translation>인내</translation>
    </message>
    <message>
      <source>patterns</source>
      <translation>패턴</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>일시 정지됨</translation>
    </message>
    <message>
      <source>paused at {step}</source>
      <translation>{step}에서 일시 정지됨</translation>
    </message>
    <message>
      <source>paused before the first step</source>
      <translation>첫 스텝 전에 일시 정지됨</translation>
    </message>
    <message>
      <source>pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phrases</source>
      <translation>악구</translation>
    </message>
    <message>
      <source>phrases return</source>
      <translation>악구가 되풀이됨</translation>
    </message>
    <message>
      <source>pick-up</source>
      <translation>여린내기</translation>
    </message>
    <message>
      <source>pipes</source>
      <translation>파이프</translation>
    </message>
    <message>
      <source>planxty</source>
      <translation>플랭스티</translation>
    </message>
    <message>
      <source>play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>playing</source>
      <translation>연주 중</translation>
    </message>
    <message>
      <source>png</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>polka</source>
      <translation>폴카</translation>
    </message>
    <message>
      <source>polkas</source>
      <translation>폴카</translation>
    </message>
    <message>
      <source>pralltriller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>print on one sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>print staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probability masked</source>
      <translation>막은 확률</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>개의 문제</translation>
    </message>
    <message>
      <source>problem to mend</source>
      <translation>개의 고칠 문제</translation>
    </message>
    <message>
      <source>problems</source>
      <translation>개의 문제</translation>
    </message>
    <message>
      <source>problems to mend</source>
      <translation>개의 고칠 문제</translation>
    </message>
    <message>
      <source>processor</source>
      <translation>프로세서</translation>
    </message>
    <message>
      <source>quadruplet</source>
      <translation>넷잇단음표</translation>
    </message>
    <message>
      <source>quarter</source>
      <translation>4분음표</translation>
    </message>
    <message>
      <source>quarter note</source>
      <translation>4분음표</translation>
    </message>
    <message>
      <source>quick</source>
      <translation>빠르게</translation>
    </message>
    <message>
      <source>quick march</source>
      <translation>퀵 마치</translation>
    </message>
    <message>
      <source>quick step</source>
      <translation>퀵스텝</translation>
    </message>
    <message>
      <source>quickstep</source>
      <translation>퀵스텝</translation>
    </message>
    <message>
      <source>quintuplet</source>
      <translation>다섯잇단음표</translation>
    </message>
    <message>
      <source>range</source>
      <translation>음역</translation>
    </message>
    <message>
      <source>rating</source>
      <translation>평점</translation>
    </message>
    <message>
      <source>raw</source>
      <translation>원본</translation>
    </message>
    <message>
      <source>recent files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reel</source>
      <translation>릴</translation>
    </message>
    <message>
      <source>reels</source>
      <translation>릴</translation>
    </message>
    <message>
      <source>remark</source>
      <translation>개 참고 사항</translation>
    </message>
    <message>
      <source>remarks</source>
      <translation>개 참고 사항</translation>
    </message>
    <message>
      <source>remembers what came before</source>
      <translation>앞의 것을 기억함</translation>
    </message>
    <message>
      <source>repeat</source>
      <translation>도돌이</translation>
    </message>
    <message>
      <source>repeat begins</source>
      <translation>도돌이 시작</translation>
    </message>
    <message>
      <source>repeat ends</source>
      <translation>도돌이 끝</translation>
    </message>
    <message>
      <source>rest</source>
      <translation>쉼표</translation>
    </message>
    <message>
      <source>rest of a bar</source>
      <translation>한 마디 쉼</translation>
    </message>
    <message>
      <source>rest of {count} bars</source>
      <translation>{count}마디 쉼</translation>
    </message>
    <message>
      <source>returning</source>
      <translation>되풀이</translation>
    </message>
    <message>
      <source>returning bars</source>
      <translation>되풀이되는 마디</translation>
    </message>
    <message>
      <source>rework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rhyme</source>
      <translation>운</translation>
    </message>
    <message>
      <source>rhythm</source>
      <translation>리듬</translation>
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rise</source>
      <translation>오름</translation>
    </message>
    <message>
      <source>rises</source>
      <translation>올라감</translation>
    </message>
    <message>
      <source>roll</source>
      <translation>롤</translation>
    </message>
    <message>
      <source>root</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row</source>
      <translation>행</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>행</translation>
    </message>
    <message>
      <source>run</source>
      <translation>개 실행</translation>
    </message>
    <message>
      <source>run of several is</source>
      <translation>개 실행이</translation>
    </message>
    <message>
      <source>runs</source>
      <translation>개 실행</translation>
    </message>
    <message>
      <source>runs of several are</source>
      <translation>개 실행이</translation>
    </message>
    <message>
      <source>ryans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same opening, same seed</source>
      <translation>같은 첫머리, 같은 시드</translation>
    </message>
    <message>
      <source>sample</source>
      <translation>샘플</translation>
    </message>
    <message>
      <source>sampling</source>
      <translation>뽑기</translation>
    </message>
    <message>
      <source>saving: {done} of {total}</source>
      <translation>저장하는 중: {total} 중 {done}</translation>
    </message>
    <message>
      <source>schedule, copying…</source>
      <translation>일정, 복사…</translation>
    </message>
    <message>
      <source>schottische</source>
      <translation>쇼티셰</translation>
    </message>
    <message>
      <source>schottish</source>
      <translation>쇼티셰</translation>
    </message>
    <message>
      <source>second</source>
      <translation>초</translation>
    </message>
    <message>
      <source>second time</source>
      <translation>둘째 번</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>초</translation>
    </message>
    <message>
      <source>sections that return are varied</source>
      <translation>되풀이되는 구간을 변주</translation>
    </message>
    <message>
      <source>see its own files</source>
      <translation>자체 파일 참고</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>시드</translation>
    </message>
    <message>
      <source>seed {seed}</source>
      <translation>시드 {seed}</translation>
    </message>
    <message>
      <source>seed, top-k, start string…</source>
      <translation>시드, top-k, 시작 문자열…</translation>
    </message>
    <message>
      <source>segno</source>
      <translation>세뇨</translation>
    </message>
    <message>
      <source>selected tune</source>
      <translation>개의 선택한 곡</translation>
    </message>
    <message>
      <source>selected tunes</source>
      <translation>개의 선택한 곡</translation>
    </message>
    <message>
      <source>semitone</source>
      <translation>반음</translation>
    </message>
    <message>
      <source>semitones</source>
      <translation>반음</translation>
    </message>
    <message>
      <source>serif</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set dance</source>
      <translation>세트 댄스</translation>
    </message>
    <message>
      <source>set formats</source>
      <translation>세트 형식</translation>
    </message>
    <message>
      <source>setdance</source>
      <translation>세트 댄스</translation>
    </message>
    <message>
      <source>sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shares/columns of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>single jig</source>
      <translation>싱글 지그</translation>
    </message>
    <message>
      <source>singlejig</source>
      <translation>싱글 지그</translation>
    </message>
    <message>
      <source>six</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sixteenth note</source>
      <translation>16분음표</translation>
    </message>
    <message>
      <source>sixth time</source>
      <translation>여섯째 번</translation>
    </message>
    <message>
      <source>slide</source>
      <translation>슬라이드</translation>
    </message>
    <message>
      <source>slides</source>
      <translation>슬라이드</translation>
    </message>
    <message>
      <source>slip jig</source>
      <translation>슬립 지그</translation>
    </message>
    <message>
      <source>slip jigs</source>
      <translation>슬립 지그</translation>
    </message>
    <message>
      <source>slipjig</source>
      <translation>슬립 지그</translation>
    </message>
    <message>
      <source>slipjigs</source>
      <translation>슬립 지그</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>느리게</translation>
    </message>
    <message>
      <source>slow air</source>
      <translation>슬로 에어</translation>
    </message>
    <message>
      <source>slow march</source>
      <translation>느린 행진곡</translation>
    </message>
    <message>
      <source>slowing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slur</source>
      <translation>이음줄</translation>
    </message>
    <message>
      <source>slur, triplet</source>
      <translation>이음줄, 셋잇단음표</translation>
    </message>
    <message>
      <source>small</source>
      <translation>작게</translation>
    </message>
    <message>
      <source>song</source>
      <translation>노래</translation>
    </message>
    <message>
      <source>songpos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>soundfont</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source</source>
      <translation>출처</translation>
    </message>
    <message>
      <source>sources</source>
      <translation>출처</translation>
    </message>
    <message>
      <source>space</source>
      <translation>빈칸</translation>
    </message>
    <message>
      <source>spacer</source>
      <translation>간격</translation>
    </message>
    <message>
      <source>staccato</source>
      <translation>스타카토</translation>
    </message>
    <message>
      <source>stand</source>
      <translation>은(는)</translation>
    </message>
    <message>
      <source>stands</source>
      <translation>은(는)</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>별표 있음</translation>
    </message>
    <message>
      <source>start</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>starter</source>
      <translation>기본</translation>
    </message>
    <message>
      <source>state</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>step</source>
      <translation>스텝</translation>
    </message>
    <message>
      <source>step {step}</source>
      <translation>스텝 {step}</translation>
    </message>
    <message>
      <source>step {step} of {all}</source>
      <translation>스텝 {step}/{all}</translation>
    </message>
    <message>
      <source>step {step} of {iterations}</source>
      <translation>스텝 {step}/{iterations}</translation>
    </message>
    <message>
      <source>step {step}, loss {loss}</source>
      <translation>스텝 {step}, 손실 {loss}</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>스텝</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>멈춤</translation>
    </message>
    <message>
      <source>stopped at step {step} of {iterations}</source>
      <translation>{iterations} 중 스텝 {step}에서 멈춤</translation>
    </message>
    <message>
      <source>stopped before the first step</source>
      <translation>첫 스텝 전에 멈춤</translation>
    </message>
    <message>
      <source>strathspey</source>
      <translation>스트라스페이</translation>
    </message>
    <message>
      <source>strathspeys</source>
      <translation>스트라스페이</translation>
    </message>
    <message>
      <source>such as D, Em, “A dorian”</source>
      <translation>예: D, Em, “A dorian”</translation>
    </message>
    <message>
      <source>such as d2 fd</source>
      <translation>예: d2 fd</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>요약</translation>
    </message>
    <message>
      <source>svg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>swing</source>
      <translation>스윙</translation>
    </message>
    <message>
      <source>syllable stands</source>
      <translation>음절이</translation>
    </message>
    <message>
      <source>syllables stand</source>
      <translation>음절이</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>태그</translation>
    </message>
    <message>
      <source>take copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target</source>
      <translation>목표</translation>
    </message>
    <message>
      <source>temperature</source>
      <translation>온도</translation>
    </message>
    <message>
      <source>ten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tenor-banjo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tensorflow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tenuto</source>
      <translation>테누토</translation>
    </message>
    <message>
      <source>text</source>
      <translation>텍스트</translation>
    </message>
    <message>
      <source>text shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>texts</source>
      <translation>개의 텍스트</translation>
    </message>
    <message>
      <source>tf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the R: field</source>
      <translation>R: 필드</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>끝</translation>
    </message>
    <message>
      <source>the first notes in ABC, such as “d2 fd”</source>
      <translation>ABC로 적은 첫 음들, 예: “d2 fd”</translation>
    </message>
    <message>
      <source>the first one takes longest</source>
      <translation>첫 스텝이 가장 오래 걸림</translation>
    </message>
    <message>
      <source>the lab’s way: N characters, and the tunes found in them</source>
      <translation>실습 방식: N글자를 뽑고 거기서 나온 곡</translation>
    </message>
    <message>
      <source>the lengths of its notes</source>
      <translation>음의 길이</translation>
    </message>
    <message>
      <source>the letters of the notes</source>
      <translation>음이름</translation>
    </message>
    <message>
      <source>the loss before and after</source>
      <translation>전과 후의 손실</translation>
    </message>
    <message>
      <source>the loss falls</source>
      <translation>손실이 내려갑니다</translation>
    </message>
    <message>
      <source>the loss falls by {much}</source>
      <translation>손실이 {much} 내려갑니다</translation>
    </message>
    <message>
      <source>the loss rises by {much}</source>
      <translation>손실이 {much} 올라갑니다</translation>
    </message>
    <message>
      <source>the loss, and ln(vocabulary)</source>
      <translation>손실과 ln(어휘)</translation>
    </message>
    <message>
      <source>the meter</source>
      <translation>박자</translation>
    </message>
    <message>
      <source>the most a tune may have (default: 1000)</source>
      <translation>곡 하나의 최대 글자 수(기본값: 1000)</translation>
    </message>
    <message>
      <source>the person's tune</source>
      <translation>내 곡</translation>
    </message>
    <message>
      <source>the pick-up</source>
      <translation>여린내기</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>같음</translation>
    </message>
    <message>
      <source>the same seed gives the same tunes</source>
      <translation>시드가 같으면 곡도 같음</translation>
    </message>
    <message>
      <source>the same tune, edited</source>
      <translation>같은 곡을 편집한 것</translation>
    </message>
    <message>
      <source>the title</source>
      <translation>제목</translation>
    </message>
    <message>
      <source>the tune that has been composed, whole</source>
      <translation>작곡이 끝난 곡 전체</translation>
    </message>
    <message>
      <source>the tunes are being read…</source>
      <translation>곡을 읽는 중…</translation>
    </message>
    <message>
      <source>the {model}</source>
      <translation>{model}</translation>
    </message>
    <message>
      <source>thick-thin</source>
      <translation>굵게-가늘게</translation>
    </message>
    <message>
      <source>thin-thick</source>
      <translation>가늘게-굵게</translation>
    </message>
    <message>
      <source>third time</source>
      <translation>셋째 번</translation>
    </message>
    <message>
      <source>thirty-second note</source>
      <translation>32분음표</translation>
    </message>
    <message>
      <source>thorough</source>
      <translation>꼼꼼하게</translation>
    </message>
    <message>
      <source>three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three times</source>
      <translation>세 번</translation>
    </message>
    <message>
      <source>tie</source>
      <translation>붙임줄</translation>
    </message>
    <message>
      <source>tied</source>
      <translation>붙임줄</translation>
    </message>
    <message>
      <source>time</source>
      <translation>번</translation>
    </message>
    <message>
      <source>time {number}</source>
      <translation>{number}번째</translation>
    </message>
    <message>
      <source>times</source>
      <translation>번</translation>
    </message>
    <message>
      <source>title</source>
      <translation>제목</translation>
    </message>
    <message>
      <source>to {time}</source>
      <translation>{time}까지</translation>
    </message>
    <message>
      <source>tocoda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today, {time}</source>
      <translation>오늘 {time}</translation>
    </message>
    <message>
      <source>too-long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>too-much</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>too-short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train its network</source>
      <translation>신경망 훈련</translation>
    </message>
    <message>
      <source>training</source>
      <translation>훈련</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>훈련 손실</translation>
    </message>
    <message>
      <source>transformer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>transpose</source>
      <translation>조옮김</translation>
    </message>
    <message>
      <source>trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trill</source>
      <translation>트릴</translation>
    </message>
    <message>
      <source>triple dotted {value}</source>
      <translation>세겹점 {value}</translation>
    </message>
    <message>
      <source>triplet</source>
      <translation>셋잇단음표</translation>
    </message>
    <message>
      <source>trumpet</source>
      <translation>트럼펫</translation>
    </message>
    <message>
      <source>trying it on the tunes held out, and saving</source>
      <translation>따로 남겨 둔 곡으로 시험하고 저장하는 중</translation>
    </message>
    <message>
      <source>tune</source>
      <translation>곡</translation>
    </message>
    <message>
      <source>tune is</source>
      <translation>곡이</translation>
    </message>
    <message>
      <source>tune is missing</source>
      <translation>곡이 없음</translation>
    </message>
    <message>
      <source>tune of this set is</source>
      <translation>곡(이 세트)이</translation>
    </message>
    <message>
      <source>tunes</source>
      <translation>곡</translation>
    </message>
    <message>
      <source>tunes are</source>
      <translation>곡이</translation>
    </message>
    <message>
      <source>tunes are missing</source>
      <translation>곡이 없음</translation>
    </message>
    <message>
      <source>tunes of this set are</source>
      <translation>곡(이 세트)이</translation>
    </message>
    <message>
      <source>tuplet</source>
      <translation>잇단음표</translation>
    </message>
    <message>
      <source>turn</source>
      <translation>턴</translation>
    </message>
    <message>
      <source>twice as long</source>
      <translation>두 배 길이</translation>
    </message>
    <message>
      <source>two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two columns</source>
      <translation>두 열</translation>
    </message>
    <message>
      <source>two to one</source>
      <translation>2 대 1</translation>
    </message>
    <message>
      <source>undefined-symbol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unit note length, such as 1/8</source>
      <translation>단위 길이, 예: 1/8</translation>
    </message>
    <message>
      <source>units</source>
      <translation>유닛</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>알 수 없음</translation>
    </message>
    <message>
      <source>unknown-character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unreadable-file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unreadable-folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unreadable-music</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {day}, {time}</source>
      <translation>{day} {time}까지</translation>
    </message>
    <message>
      <source>untrained</source>
      <translation>훈련 전</translation>
    </message>
    <message>
      <source>up-bow</source>
      <translation>올림활</translation>
    </message>
    <message>
      <source>upbow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upper mordent</source>
      <translation>위 모르덴트</translation>
    </message>
    <message>
      <source>uppermordent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>utf-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>valse</source>
      <translation>왈츠</translation>
    </message>
    <message>
      <source>varied</source>
      <translation>변주함</translation>
    </message>
    <message>
      <source>vary</source>
      <translation>변주</translation>
    </message>
    <message>
      <source>view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vocabulary</source>
      <translation>어휘</translation>
    </message>
    <message>
      <source>voice</source>
      <translation>성부</translation>
    </message>
    <message>
      <source>voice {voice}</source>
      <translation>성부 {voice}</translation>
    </message>
    <message>
      <source>waltz</source>
      <translation>왈츠</translation>
    </message>
    <message>
      <source>waltzes</source>
      <translation>왈츠</translation>
    </message>
    <message>
      <source>wav</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>way</source>
      <translation>가지 안</translation>
    </message>
    <message>
      <source>ways</source>
      <translation>가지 안</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>가중치</translation>
    </message>
    <message>
      <source>weights/dense/bias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights/dense/kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights/embedding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whole</source>
      <translation>온음표</translation>
    </message>
    <message>
      <source>whole note</source>
      <translation>온음표</translation>
    </message>
    <message>
      <source>whole tune</source>
      <translation>곡 전체</translation>
    </message>
    <message>
      <source>width</source>
      <translation>너비</translation>
    </message>
    <message>
      <source>win32</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words</source>
      <translation>가사</translation>
    </message>
    <message>
      <source>writing {name}…</source>
      <translation>{name} 쓰는 중…</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>예</translation>
    </message>
    <message>
      <source>yesterday, {time}</source>
      <translation>어제 {time}</translation>
    </message>
    <message>
      <source>you</source>
      <translation>나</translation>
    </message>
    <message>
      <source>your file</source>
      <translation>내 파일</translation>
    </message>
    <message>
      <source>your folder, {files}</source>
      <translation>내 폴더, {files}</translation>
    </message>
    <message>
      <source>zip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{alike} of {tunes} tunes share two bars or more with a held-out tune. They are trained on all the same, so the held-out loss will look better than it is: it does not tell learning from copying.</source>
      <translation>{tunes}곡 중 {alike}곡이 따로 남겨 둔 곡과 두 마디 이상을 공유합니다. 그래도 훈련에 쓰이므로 검증 손실이 실제보다 좋아 보입니다. 배운 것과 베낀 것을 구별하지 못합니다.</translation>
    </message>
    <message>
      <source>{bars} bars can’t be shared out among the {form} sections of “{form_2}”. Ask for {fitting} bars, or for another form.</source>
      <translation>{bars}마디를 “{form_2}”의 {form}개 구간에 고르게 나눌 수 없습니다. {fitting}마디나 다른 형식을 요청하세요.</translation>
    </message>
    <message>
      <source>{bars} copied</source>
      <translation>{bars} 베낌</translation>
    </message>
    <message>
      <source>{bars} of the example.</source>
      <translation>예시의 {bars}.</translation>
    </message>
    <message>
      <source>{beat} of a whole note</source>
      <translation>온음표의 {beat}</translation>
    </message>
    <message>
      <source>{bug} What happened stands in “{file}”.</source>
      <translation>{bug} 자세한 내용은 “{file}”에 있습니다.</translation>
    </message>
    <message>
      <source>{characters} characters are too few for {asked}. Allow at least {needed}, or ask for less.</source>
      <translation>{characters}글자는 {asked}에 너무 적습니다. 적어도 {needed}글자를 허용하거나 요청을 줄이세요.</translation>
    </message>
    <message>
      <source>{count} changed from {preset}</source>
      <translation>{preset}에서 {count}개 바뀜</translation>
    </message>
    <message>
      <source>{count} in the time of {time}</source>
      <translation>{time}의 시간에 {count}개</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count}개 더</translation>
    </message>
    <message>
      <source>{count} not trained yet: {runs}.</source>
      <translation>{count} 아직 훈련되지 않았습니다: {runs}.</translation>
    </message>
    <message>
      <source>{count} numbers to learn</source>
      <translation>배울 수 {count}개</translation>
    </message>
    <message>
      <source>{count} of the tunes composed before can’t be listed here, for “{file}” was damaged and set aside as “{aside}”. All of them are in Library.</source>
      <translation>전에 작곡한 곡 중 {count}곡은 여기에 표시할 수 없습니다. “{file}”이(가) 손상되어 “{aside}”(으)로 따로 두었습니다. 곡은 모두 라이브러리에 있습니다.</translation>
    </message>
    <message>
      <source>{count} of them have something to mend.</source>
      <translation>그중 {count}곡에 고칠 것이 있습니다.</translation>
    </message>
    <message>
      <source>{count} only here</source>
      <translation>여기에만 {count}개</translation>
    </message>
    <message>
      <source>{count} runs are in the trash.</source>
      <translation>실행 {count}개가 휴지통에 있습니다.</translation>
    </message>
    <message>
      <source>{count} runs lie over each other already. Take the tick from one of them first.</source>
      <translation>이미 실행 {count}개가 겹쳐 있습니다. 먼저 그중 하나의 선택을 해제하세요.</translation>
    </message>
    <message>
      <source>{count} to mend</source>
      <translation>고칠 것 {count}개</translation>
    </message>
    <message>
      <source>{count} tunes are read…</source>
      <translation>{count}곡을 읽는 중…</translation>
    </message>
    <message>
      <source>{count} unlike the lab’s</source>
      <translation>실습과 다른 것 {count}개</translation>
    </message>
    <message>
      <source>{count} weights to learn</source>
      <translation>배울 가중치 {count}개</translation>
    </message>
    <message>
      <source>{count} with another text</source>
      <translation>텍스트가 다른 것 {count}개</translation>
    </message>
    <message>
      <source>{count}, for non-commercial use only</source>
      <translation>{count}, 비상업적 용도만</translation>
    </message>
    <message>
      <source>{count}: {first} to {last}</source>
      <translation>{count}: {first}부터 {last}까지</translation>
    </message>
    <message>
      <source>{day}: can’t be read</source>
      <translation>{day}: 읽을 수 없음</translation>
    </message>
    <message>
      <source>{distance} steps are too far: expected at most 28 up or down. Choose fewer.</source>
      <translation>{distance}음은 너무 멉니다. 위나 아래로 최대 28음이어야 합니다. 줄이세요.</translation>
    </message>
    <message>
      <source>{done} of {count}</source>
      <translation>{done}/{count}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done}/{total}</translation>
    </message>
    <message>
      <source>{done} of {tunes} written</source>
      <translation>{tunes} 중 {done} 씀</translation>
    </message>
    <message>
      <source>{error} So the model can’t go on with the tunes that it was trained on. Delete that file to train on all tunes as they were found, or train a new model.</source>
      <translation>{error} 그래서 모델이 훈련에 쓴 곡으로 계속할 수 없습니다. 그 파일을 삭제하고 모든 곡을 원래 그대로 훈련하거나 새 모델을 훈련하세요.</translation>
    </message>
    <message>
      <source>{export} into a folder</source>
      <translation>폴더로 {export}</translation>
    </message>
    <message>
      <source>{files} and {folders}</source>
      <translation>{files}, {folders}</translation>
    </message>
    <message>
      <source>{files} has edits that are not saved.</source>
      <translation>{files}에 저장되지 않은 편집이 있습니다.</translation>
    </message>
    <message>
      <source>{files} have edits that are not saved.</source>
      <translation>{files}에 저장되지 않은 편집이 있습니다.</translation>
    </message>
    <message>
      <source>{format} played by {instrument}</source>
      <translation>{format}, {instrument} 연주</translation>
    </message>
    <message>
      <source>{learnt} to learn from, {held_out} held out.</source>
      <translation>배울 곡 {learnt}, 따로 남겨 둔 곡 {held_out}곡.</translation>
    </message>
    <message>
      <source>{left} {one} behind the last note of the line above and {one_2} not shown. Write “-” between the syllables of a word and “~” between words under one note, or take some out.</source>
      <translation>윗줄의 마지막 음표 뒤로 {left} {one} 남아 {one_2} 보이지 않습니다. 한 낱말의 음절 사이에는 “-”, 한 음표에 놓일 낱말 사이에는 “~”를 적거나 몇 개를 빼세요.</translation>
    </message>
    <message>
      <source>{line}, bar {bar}</source>
      <translation>{line}, 마디 {bar}</translation>
    </message>
    <message>
      <source>{line}, bars {first}–{last}</source>
      <translation>{line}, 마디 {first}–{last}</translation>
    </message>
    <message>
      <source>{longest_run} of them stand in a row, as in a copy.</source>
      <translation>그중 {longest_run}마디가 베낀 것처럼 이어져 있습니다.</translation>
    </message>
    <message>
      <source>{millions} million weights</source>
      <translation>가중치 {millions}백만 개</translation>
    </message>
    <message>
      <source>{model} (can’t be used)</source>
      <translation>{model}(쓸 수 없음)</translation>
    </message>
    <message>
      <source>{more} nearly the same as a held-out tune and left out.</source>
      <translation>{more} 따로 남겨 둔 곡과 거의 같아 제외되었습니다.</translation>
    </message>
    <message>
      <source>{more}: see under the mouse</source>
      <translation>{more}: 마우스를 올려 확인</translation>
    </message>
    <message>
      <source>{moved} of the example’s at another pitch.</source>
      <translation>예시와 높이만 다른 {moved}.</translation>
    </message>
    <message>
      <source>{names} holds no .abc file. Choose a file or folder with tunes in ABC notation.</source>
      <translation>{names}에 .abc 파일이 없습니다. ABC 기보법 곡이 있는 파일이나 폴더를 선택하세요.</translation>
    </message>
    <message>
      <source>{name} is {size}, and a network needs at least 1.</source>
      <translation>{name} 값이 {size}입니다. 신경망에는 적어도 1이 필요합니다.</translation>
    </message>
    <message>
      <source>{name} plays</source>
      <translation>{name} 연주 중</translation>
    </message>
    <message>
      <source>{name}, {count} characters</source>
      <translation>{name}, {count}글자</translation>
    </message>
    <message>
      <source>{name}, {number} of {all}</source>
      <translation>{name}, {number}/{all}</translation>
    </message>
    <message>
      <source>{name}, {row} of {count}</source>
      <translation>{name}, {count} 중 {row}</translation>
    </message>
    <message>
      <source>{name}, {what}</source>
      <translation>{name}, {what}</translation>
    </message>
    <message>
      <source>{name}: {chance}. Weighed: {notes}.</source>
      <translation>{name}: {chance}. 저울질한 음: {notes}.</translation>
    </message>
    <message>
      <source>{name}: {tunes}, {characters} characters in all, {count} different ones.</source>
      <translation>{name}: {tunes}, 모두 {characters}글자, 서로 다른 글자 {count}개.</translation>
    </message>
    <message>
      <source>{notes} notes were given to look for, and {value} are the most. Choose fewer.</source>
      <translation>찾을 음이 {notes}개인데 최대 {value}개입니다. 줄이세요.</translation>
    </message>
    <message>
      <source>{number} bar copied</source>
      <translation>{number}마디 베낌</translation>
    </message>
    <message>
      <source>{number} bars copied</source>
      <translation>{number}마디 베낌</translation>
    </message>
    <message>
      <source>{number} into a context of {context} characters: of longer ones the network would have forgotten the beginning before the end. Choose a context of {lengths}, into which nine tenths of them fit, or a network that has none.</source>
      <translation>{number}(문맥 {context}글자). 더 긴 곡은 끝나기 전에 신경망이 처음을 잊습니다. 곡 열에 아홉이 들어가는 문맥 {lengths}글자를 선택하거나 문맥 제한이 없는 신경망을 선택하세요.</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number}/{count}</translation>
    </message>
    <message>
      <source>{number} of {count}: {title}</source>
      <translation>{number}/{count}: {title}</translation>
    </message>
    <message>
      <source>{number} of {total}: {run}.</source>
      <translation>{number}/{total}: {run}.</translation>
    </message>
    <message>
      <source>{octaves} octaves are too far: expected at most four. Choose fewer.</source>
      <translation>{octaves}옥타브는 너무 멉니다. 최대 네 옥타브여야 합니다. 줄이세요.</translation>
    </message>
    <message>
      <source>{package} {version} was fetched and holds no plain file “{name}”. Nothing was kept.</source>
      <translation>{package} {version}을(를) 가져왔지만 일반 파일 “{name}”이(가) 들어 있지 않습니다. 아무것도 보관하지 않았습니다.</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} % copied</source>
      <translation>{percent} % 베낌</translation>
    </message>
    <message>
      <source>{reason} So it can’t compose in the manner of another tune.</source>
      <translation>{reason} 그래서 다른 곡의 방식으로 작곡할 수 없습니다.</translation>
    </message>
    <message>
      <source>{reason} So it can’t obey a prompt: leave key, meter, form and the like empty.</source>
      <translation>{reason} 그래서 요청을 따를 수 없습니다. 조, 박자, 형식 등을 비워 두세요.</translation>
    </message>
    <message>
      <source>{reason} So nothing can be asked for: leave all at “any”{mend}.</source>
      <translation>{reason} 그래서 아무것도 요청할 수 없습니다. 모두 “아무거나”로 두세요{mend}.</translation>
    </message>
    <message>
      <source>{returning} of its bars return: too many.</source>
      <translation>마디의 {returning}가 되풀이됩니다. 너무 많습니다.</translation>
    </message>
    <message>
      <source>{rhythm} in {key}</source>
      <translation>{key} {rhythm}</translation>
    </message>
    <message>
      <source>{rows} of {length} characters, {count} to foretell in each step. The first begin so:</source>
      <translation>{length}글자짜리 {rows}, 스텝마다 맞힐 글자 {count}개. 처음은 다음과 같습니다:</translation>
    </message>
    <message>
      <source>{runs}: {setting} {values}.</source>
      <translation>{runs}: {setting} {values}.</translation>
    </message>
    <message>
      <source>{run} · can’t be read</source>
      <translation>{run} · 읽을 수 없음</translation>
    </message>
    <message>
      <source>{score} of 100</source>
      <translation>{score}/100</translation>
    </message>
    <message>
      <source>{setting}, differs</source>
      <translation>{setting}, 다름</translation>
    </message>
    <message>
      <source>{setting}: {value}</source>
      <translation>{setting}: {value}</translation>
    </message>
    <message>
      <source>{size} MB are fetched with pip, as it is set up: the source archive of {package} {version}. Its SHA-256 hash is checked, {names} are kept, and nothing in it is installed or run.</source>
      <translation>설정된 pip으로 {size} MB를 가져옵니다: {package} {version}의 소스 압축 파일. SHA-256 해시를 확인하고 {names}만 보관하며, 그 안의 어떤 것도 설치하거나 실행하지 않습니다.</translation>
    </message>
    <message>
      <source>{speed} characters per second on {device}.</source>
      <translation>{device}에서 초당 {speed}글자.</translation>
    </message>
    <message>
      <source>{speed} steps per second</source>
      <translation>초당 {speed}스텝</translation>
    </message>
    <message>
      <source>{spoken} is {value}, but must be from {minimum} to {maximum}. Choose a value in this range.</source>
      <translation>{spoken} 값이 {value}입니다. {minimum}에서 {maximum} 사이여야 합니다. 이 범위의 값을 선택하세요.</translation>
    </message>
    <message>
      <source>{spoken} is {value}, but must be {kind}.</source>
      <translation>{spoken} 값이 {value}입니다. 필요한 값: {kind}.</translation>
    </message>
    <message>
      <source>{spoken} {word} is out of range: {minimum} to {maximum} was expected.</source>
      <translation>{spoken} {word}은(는) 범위를 벗어납니다. {minimum}에서 {maximum} 사이여야 합니다.</translation>
    </message>
    <message>
      <source>{steps} in it could not be heard.</source>
      <translation>그중 {steps}은 들을 수 없었습니다.</translation>
    </message>
    <message>
      <source>{steps} made, the last loss {loss}</source>
      <translation>{steps} 진행, 마지막 손실 {loss}</translation>
    </message>
    <message>
      <source>{steps} so far, trained on {corpus}. What is grey stays as it is, {network} too: another shape is another model. Iterations count from its first step.</source>
      <translation>지금까지 {steps}, {corpus}(으)로 훈련했습니다. 회색으로 된 것은 그대로이며 {network}도 그렇습니다. 형태가 다르면 다른 모델입니다. 반복 횟수는 첫 스텝부터 셉니다.</translation>
    </message>
    <message>
      <source>{step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} altered by {semitones} semitones</source>
      <translation>{step}, {semitones}반음 변화</translation>
    </message>
    <message>
      <source>{step} double flat</source>
      <translation>{step} 더블 플랫</translation>
    </message>
    <message>
      <source>{step} double sharp</source>
      <translation>{step} 더블 샤프</translation>
    </message>
    <message>
      <source>{step} flat</source>
      <translation>{step} 플랫</translation>
    </message>
    <message>
      <source>{step} half flat</source>
      <translation>{step} 반 플랫</translation>
    </message>
    <message>
      <source>{step} half sharp</source>
      <translation>{step} 반 샤프</translation>
    </message>
    <message>
      <source>{step} of {all}</source>
      <translation>{step}/{all}</translation>
    </message>
    <message>
      <source>{step} one and a half flat</source>
      <translation>{step} 1.5 플랫</translation>
    </message>
    <message>
      <source>{step} one and a half sharp</source>
      <translation>{step} 1.5 샤프</translation>
    </message>
    <message>
      <source>{step} sharp</source>
      <translation>{step} 샤프</translation>
    </message>
    <message>
      <source>{stopped}: the computer ran out of memory.</source>
      <translation>{stopped}: 컴퓨터의 메모리가 부족했습니다.</translation>
    </message>
    <message>
      <source>{temperature}, as set</source>
      <translation>{temperature}, 설정값</translation>
    </message>
    <message>
      <source>{temperature}, careful</source>
      <translation>{temperature}, 신중하게</translation>
    </message>
    <message>
      <source>{temperature}, daring</source>
      <translation>{temperature}, 과감하게</translation>
    </message>
    <message>
      <source>{texts} that a crash left unsaved: found and kept.</source>
      <translation>비정상 종료로 저장되지 않았던 {texts}: 찾아서 보관했습니다.</translation>
    </message>
    <message>
      <source>{text} {number} lasts {length} of a whole note, which this model’s note lengths can’t fill with L:{unit_note_length}. Choose other bars, or another unit note length.</source>
      <translation>{text} {number}의 길이는 온음표의 {length}인데, 이 모델의 음 길이로는 L:{unit_note_length}에서 채울 수 없습니다. 다른 마디나 다른 단위 길이를 선택하세요.</translation>
    </message>
    <message>
      <source>{times} numbers of times were given for {found} tunes. Give one for all, or one for each, such as --times 2,3,2.</source>
      <translation>곡은 {found}개인데 횟수가 {times}개 주어졌습니다. 모두에 하나를 주거나 --times 2,3,2처럼 곡마다 하나씩 주세요.</translation>
    </message>
    <message>
      <source>{title} and {count} more</source>
      <translation>{title} 외 {count}개</translation>
    </message>
    <message>
      <source>{title} – another text than now</source>
      <translation>{title} – 지금과 다른 텍스트</translation>
    </message>
    <message>
      <source>{title} – as it is, damaged</source>
      <translation>{title} – 손상된 그대로</translation>
    </message>
    <message>
      <source>{title} – its text until {day}</source>
      <translation>{title} – {day}까지의 텍스트</translation>
    </message>
    <message>
      <source>{title} – only in this copy</source>
      <translation>{title} – 이 사본에만 있음</translation>
    </message>
    <message>
      <source>{told}, number {number} is being written.</source>
      <translation>{told}, {number}번째를 쓰는 중입니다.</translation>
    </message>
    <message>
      <source>{tonic} {old_mode} would have {fifths} {signs}: expected seven at most. Choose the same pitch under its other name.</source>
      <translation>{tonic} {old_mode}에는 {signs} {fifths}개가 필요한데 최대 일곱 개여야 합니다. 같은 높이를 다른 이름으로 선택하세요.</translation>
    </message>
    <message>
      <source>{tonic}, in the mode it has</source>
      <translation>{tonic}, 선법은 그대로</translation>
    </message>
    <message>
      <source>{tunes_are} few for a network from nothing, which needs about {value}. The starter model knows how tunes are made already.</source>
      <translation>{tunes_are} 있지만, 처음부터 배우는 신경망에는 약 {value}곡이 필요하므로 적습니다. 기본 모델은 곡이 어떻게 만들어지는지 이미 압니다.</translation>
    </message>
    <message>
      <source>{tunes_are} few for a network from nothing, which needs about {value}: it would read each about {read} times and learn it by heart. The starter model knows how tunes are made already.</source>
      <translation>{tunes_are} 있지만, 처음부터 배우는 신경망에는 약 {value}곡이 필요하므로 적습니다. 곡마다 약 {read}번 읽어 외우게 됩니다. 기본 모델은 곡이 어떻게 만들어지는지 이미 압니다.</translation>
    </message>
    <message>
      <source>{tunes} are chosen.</source>
      <translation>{tunes}을 선택했습니다.</translation>
    </message>
    <message>
      <source>{tunes} are in the trash.</source>
      <translation>{tunes}이 휴지통에 있습니다.</translation>
    </message>
    <message>
      <source>{tunes} can’t be dragged. {reason}</source>
      <translation>{tunes}을 끌 수 없습니다. {reason}</translation>
    </message>
    <message>
      <source>{tunes} can’t be read yet.</source>
      <translation>{tunes}을 아직 읽을 수 없습니다.</translation>
    </message>
    <message>
      <source>{tunes} exported.</source>
      <translation>{tunes}을 내보냈습니다.</translation>
    </message>
    <message>
      <source>{tunes} in the trash or gone, and passed over. Put back what is in the trash, or take it out here.</source>
      <translation>{tunes} 휴지통에 있거나 없어져 건너뜁니다. 휴지통에 있는 것은 되돌리거나 여기서 빼세요.</translation>
    </message>
    <message>
      <source>{tunes} in the trash.</source>
      <translation>{tunes} 휴지통에 있습니다.</translation>
    </message>
    <message>
      <source>{tunes} in {seconds}.</source>
      <translation>{seconds} 만에 {tunes}.</translation>
    </message>
    <message>
      <source>{tunes} rated.</source>
      <translation>{tunes}에 평점을 매겼습니다.</translation>
    </message>
    <message>
      <source>{tunes} tagged.</source>
      <translation>{tunes}에 태그를 붙였습니다.</translation>
    </message>
    <message>
      <source>{tunes} taken back.</source>
      <translation>{tunes}을 되돌렸습니다.</translation>
    </message>
    <message>
      <source>{tunes}, {broken} to mend</source>
      <translation>{tunes}, 고칠 것 {broken}개</translation>
    </message>
    <message>
      <source>{tunes}, {characters}, {different} of them different. {good_for}</source>
      <translation>{tunes}, {characters}, 그중 서로 다른 글자 {different}개. {good_for}</translation>
    </message>
    <message>
      <source>{tunes}, {count} characters</source>
      <translation>{tunes}, {count}글자</translation>
    </message>
    <message>
      <source>{tunes}, {held_out} of them held out</source>
      <translation>{tunes}, 그중 {held_out}곡은 따로 남겨 둠</translation>
    </message>
    <message>
      <source>{tune}: ABC text</source>
      <translation>{tune}: ABC 텍스트</translation>
    </message>
    <message>
      <source>{tune}: sheet music</source>
      <translation>{tune}: 악보</translation>
    </message>
    <message>
      <source>{unit} is no unit note length: expected one such as 1/4, 1/8 or 1/16.</source>
      <translation>{unit}은(는) 단위 길이가 아닙니다. 1/4, 1/8, 1/16 같은 값이어야 합니다.</translation>
    </message>
    <message>
      <source>{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} was given as the {what}; {least} to {most}{unit} was expected.</source>
      <translation>{what} 값이 {value}입니다. {least}에서 {most}{unit} 사이여야 합니다.</translation>
    </message>
    <message>
      <source>{value} was read, and a number that can be counted with was expected.</source>
      <translation>{value}을(를) 읽었습니다. 계산할 수 있는 수여야 합니다.</translation>
    </message>
    <message>
      <source>{value} was read, and {kinds} was expected.</source>
      <translation>{value}을(를) 읽었습니다. 필요한 것: {kinds}.</translation>
    </message>
    <message>
      <source>{ways}: choose one to see and hear it.</source>
      <translation>{ways}: 하나를 선택해 보고 들으세요.</translation>
    </message>
    <message>
      <source>{what} Composing…</source>
      <translation>{what} 작곡하는 중…</translation>
    </message>
    <message>
      <source>{what} could not be given back as it was left; all else is there.</source>
      <translation>{what}: 원래대로 되돌리지 못했습니다. 나머지는 모두 있습니다.</translation>
    </message>
    <message>
      <source>{where} has {value}, and notes as in ABC were expected, such as “^f”</source>
      <translation>{where}에 {value}이(가) 있습니다. “^f”처럼 ABC 음표여야 합니다</translation>
    </message>
    <message>
      <source>{which}: {reasons}. To get one, {advice}.</source>
      <translation>{which}: {reasons}. 곡을 얻으려면: {advice}.</translation>
    </message>
    <message>
      <source>{why} Until that is mended, what is being typed is noted in “{folder}”.</source>
      <translation>{why} 고칠 때까지 입력하는 내용은 “{folder}”에 기록됩니다.</translation>
    </message>
    <message>
      <source>“!{name}!” ({name_1}) {effect}. Nothing needs mending.</source>
      <translation>“!{name}!”({name_1}): {effect}. 고칠 것은 없습니다.</translation>
    </message>
    <message>
      <source>“!” ends a line of the score in old files only; ABC 2.1 uses the end of the line or “$”. It is read as a line break: remove it to write modern ABC.</source>
      <translation>“!”는 옛 파일에서만 악보의 줄을 끝냅니다. ABC 2.1은 줄 끝이나 “$”를 씁니다. 줄바꿈으로 읽습니다. 요즘 ABC로 쓰려면 지우세요.</translation>
    </message>
    <message>
      <source>“%%MIDI {arguments}” is left out: {problem}. Correct it, or remove it.</source>
      <translation>“%%MIDI {arguments}”은(는) 제외됩니다: {problem}. 바로잡거나 지우세요.</translation>
    </message>
    <message>
      <source>“%%MIDI {name}” ({name_1}) is not obeyed here; other programs may. Nothing needs mending.</source>
      <translation>“%%MIDI {name}”({name_1})은(는) 여기서 따르지 않지만 다른 프로그램은 따를 수 있습니다. 고칠 것은 없습니다.</translation>
    </message>
    <message>
      <source>“%%MIDI {name}” is no instruction of ABC 2.1 or abcMIDI and is left out. Check its spelling.</source>
      <translation>“%%MIDI {name}”은(는) ABC 2.1이나 abcMIDI의 지시가 아니어서 제외됩니다. 철자를 확인하세요.</translation>
    </message>
    <message>
      <source>“%%{name}” ({name_1}) is not obeyed here; other programs may. Nothing needs mending.</source>
      <translation>“%%{name}”({name_1})은(는) 여기서 따르지 않지만 다른 프로그램은 따를 수 있습니다. 고칠 것은 없습니다.</translation>
    </message>
    <message>
      <source>“K:{text}” is no key: expected a tonic and a mode such as “D”, “Bb”, “Em” or “Ador”. Write the tonic as a capital letter.</source>
      <translation>“K:{text}”은(는) 조가 아닙니다. “D”, “Bb”, “Em”, “Ador”처럼 으뜸음과 선법이어야 합니다. 으뜸음을 대문자로 적으세요.</translation>
    </message>
    <message>
      <source>“L:{value}” is no unit note length: expected one such as “L:1/8”. Write 1/4, 1/8 or 1/16.</source>
      <translation>“L:{value}”은(는) 단위 길이가 아닙니다. “L:1/8” 같은 값이어야 합니다. 1/4, 1/8 또는 1/16을 적으세요.</translation>
    </message>
    <message>
      <source>“M:{text}” is no meter: expected two numbers such as “6/8”, “C”, “C|” or “none”, the lower one 1, 2, 4, 8, 16 or 32. Write the meter that the bars have.</source>
      <translation>“M:{text}”은(는) 박자가 아닙니다. “6/8” 같은 두 수나 “C”, “C|”, “none”이어야 하고 아래 수는 1, 2, 4, 8, 16, 32 중 하나입니다. 마디에 맞는 박자를 적으세요.</translation>
    </message>
    <message>
      <source>“Q:{value}” is no tempo: expected one such as “Q:1/4=120”. Write the beat and its number a minute.</source>
      <translation>“Q:{value}”은(는) 빠르기가 아닙니다. “Q:1/4=120” 같은 값이어야 합니다. 박과 1분당 박 수를 적으세요.</translation>
    </message>
    <message>
      <source>“U:{value}” defines no symbol: expected one such as “U:T = !trill!”.</source>
      <translation>“U:{value}”은(는) 기호를 정의하지 않습니다. “U:T = !trill!” 같은 형식이어야 합니다.</translation>
    </message>
    <message>
      <source>“V:” names no voice: expected one such as “V:1”. Write its number.</source>
      <translation>“V:”에 성부 이름이 없습니다. “V:1” 같은 형식이어야 합니다. 번호를 적으세요.</translation>
    </message>
    <message>
      <source>“date: {value}” was asked for. Write a year, a month or a day, such as “date: 2026-11”.</source>
      <translation>“date: {value}”이(가) 요청되었습니다. “date: 2026-11”처럼 연도, 월 또는 날짜를 적으세요.</translation>
    </message>
    <message>
      <source>“key: {value}” was asked for, which is no key. Write one such as “key: D”, “key: D dorian” or “key: dorian”.</source>
      <translation>“key: {value}”이(가) 요청되었지만 조가 아닙니다. “key: D”, “key: D dorian”, “key: dorian”처럼 적으세요.</translation>
    </message>
    <message>
      <source>“{copy}” could not be read: {error}.</source>
      <translation>“{copy}”을(를) 읽지 못했습니다: {error}.</translation>
    </message>
    <message>
      <source>“{file}” is saved, {size}.</source>
      <translation>“{file}”을(를) 저장했습니다, {size}.</translation>
    </message>
    <message>
      <source>“{folder}” could not be read: {error}. Check its rights.</source>
      <translation>“{folder}”을(를) 읽지 못했습니다: {error}. 권한을 확인하세요.</translation>
    </message>
    <message>
      <source>“{form}” is no form. Give a capital letter for each section as it is played, at most {value}, such as “AABB” or “ABAC”.</source>
      <translation>“{form}”은(는) 형식이 아닙니다. “AABB”나 “ABAC”처럼 연주되는 구간마다 대문자 하나씩, 최대 {value}개를 적으세요.</translation>
    </message>
    <message>
      <source>“{home}” can’t be used: {why}. What you make now is kept in “{stand_in}”. Mend that, or name another folder in ABC_COMPOSER_HOME, and start again.</source>
      <translation>“{home}”을(를) 쓸 수 없습니다: {why}. 지금 만드는 것은 “{stand_in}”에 보관됩니다. 문제를 고치거나 ABC_COMPOSER_HOME에 다른 폴더를 지정하고 다시 시작하세요.</translation>
    </message>
    <message>
      <source>“{key}” has no key note. Give a key such as “D”, “Em” or “A dorian”.</source>
      <translation>“{key}”에 으뜸음이 없습니다. “D”, “Em”, “A dorian” 같은 조를 적으세요.</translation>
    </message>
    <message>
      <source>“{kind}” is none of the ways to work on a tune: {join}.</source>
      <translation>“{kind}”은(는) 곡을 다듬는 방법이 아닙니다: {join}.</translation>
    </message>
    <message>
      <source>“{marks}” must stand between two notes, once, with three signs at most. Remove it.</source>
      <translation>“{marks}”은(는) 두 음표 사이에 한 번, 최대 세 개의 기호로 적어야 합니다. 지우세요.</translation>
    </message>
    <message>
      <source>“{match}” cannot be written with the unit note length {value}: its length would be {multiplier}. Choose a unit nearer to the one that the tune has.</source>
      <translation>“{match}”은(는) 단위 길이 {value}(으)로 적을 수 없습니다. 길이가 {multiplier}이(가) 됩니다. 곡의 단위 길이에 더 가까운 값을 선택하세요.</translation>
    </message>
    <message>
      <source>“{match}” has no meaning in ABC 2.1 and is left out. Remove it.</source>
      <translation>“{match}”은(는) ABC 2.1에서 뜻이 없어 제외됩니다. 지우세요.</translation>
    </message>
    <message>
      <source>“{match}” is no tuplet: expected numbers from 2 to 9, such as “(3”. Correct the number.</source>
      <translation>“{match}”은(는) 잇단음표가 아닙니다. “(3”처럼 2에서 9까지의 수여야 합니다. 수를 바로잡으세요.</translation>
    </message>
    <message>
      <source>“{match}” rests for a number of bars that cannot be: expected 1 to {value}.</source>
      <translation>“{match}”은(는) 가능하지 않은 마디 수만큼 쉽니다. 1에서 {value}까지여야 합니다.</translation>
    </message>
    <message>
      <source>“{match}” stands for no decoration here and is left out. Define it with “U:”, or remove it.</source>
      <translation>“{match}”은(는) 여기서 장식음을 나타내지 않아 제외됩니다. “U:”로 정의하거나 지우세요.</translation>
    </message>
    <message>
      <source>“{model}” was trained on tunes that were never read here: {sources}. If the model comes from somebody else, that is theirs to say. Read them only where you know them, or open your own in Corpus.</source>
      <translation>“{model}”은(는) 여기서 읽은 적 없는 곡으로 훈련되었습니다: {sources}. 다른 사람에게 받은 모델이라면 그 사람의 말일 뿐입니다. 아는 경우에만 읽거나 ‘코퍼스’에서 내 곡을 여세요.</translation>
    </message>
    <message>
      <source>“{module}” is no helper of ABC Composer, whose names end with “{value}”.</source>
      <translation>“{module}”은(는) ABC Composer의 도우미가 아닙니다. 도우미의 이름은 “{value}”(으)로 끝납니다.</translation>
    </message>
    <message>
      <source>“{name}: {value}” was asked for. Write a number, such as “{name_2}: 4”, or a range, such as “{name_3}: 3-5” or “{name_4}: 3-”.</source>
      <translation>“{name}: {value}”이(가) 요청되었습니다. “{name_2}: 4” 같은 수나 “{name_3}: 3-5”, “{name_4}: 3-” 같은 범위를 적으세요.</translation>
    </message>
    <message>
      <source>“{name}” and {count} more</source>
      <translation>“{name}” 외 {count}개</translation>
    </message>
    <message>
      <source>“{name}” belongs to ABC Composer and is not there: “{path}” was expected. The installation is not whole; install it again.</source>
      <translation>ABC Composer에 속한 “{name}”이(가) 없습니다. “{path}”에 있어야 합니다. 설치가 온전하지 않습니다. 다시 설치하세요.</translation>
    </message>
    <message>
      <source>“{name}” can’t name a model: a name with at least one letter or digit was expected.</source>
      <translation>“{name}”은(는) 모델 이름이 될 수 없습니다. 글자나 숫자가 적어도 하나 있어야 합니다.</translation>
    </message>
    <message>
      <source>“{name}” could not be read: the program that reads it stopped. Export it anew.</source>
      <translation>“{name}”을(를) 읽지 못했습니다. 읽는 프로그램이 멈췄습니다. 다시 내보내세요.</translation>
    </message>
    <message>
      <source>“{name}” could not play the tune, so it plays in silence. Another program may hold the device: close it, or choose another device in the system's sound settings, and press Play again.</source>
      <translation>“{name}”에서 곡을 연주하지 못해 소리 없이 재생됩니다. 다른 프로그램이 장치를 쓰고 있을 수 있습니다. 그 프로그램을 닫거나 시스템 소리 설정에서 다른 장치를 선택하고 다시 재생을 누르세요.</translation>
    </message>
    <message>
      <source>“{name}” has a line of {longest} characters, and {value} can be shown. Break it into several lines with a text editor.</source>
      <translation>“{name}”에 {longest}글자짜리 줄이 있는데 최대 {value}글자까지 표시됩니다. 텍스트 편집기에서 여러 줄로 나누세요.</translation>
    </message>
    <message>
      <source>“{name}” has no tune to learn from. Take tunes in again in Corpus, or open others there.</source>
      <translation>“{name}”에 배울 곡이 없습니다. ‘코퍼스’에서 곡을 다시 넣거나 다른 곡을 여세요.</translation>
    </message>
    <message>
      <source>“{name}” holds bytes that are no text in {value}, and saving would lose them. Nothing was written; File › Export tune… writes the tune to a file of its own.</source>
      <translation>“{name}”에 {value} 텍스트가 아닌 바이트가 있어 저장하면 사라집니다. 아무것도 쓰지 않았습니다. ‘파일 › 곡 내보내기…’로 곡을 별도의 파일에 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>“{name}” holds no tune. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes. Choose another file.</source>
      <translation>“{name}”에 곡이 없습니다. ABC 기보법이어야 합니다. 곡마다 “X:” 필드로 시작하고 음표 앞에 “K:” 필드가 있어야 합니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
      <source>“{name}” in this archive unpacks to more than {most_bytes} MB: no tune does. It was not opened.</source>
      <translation>이 압축 파일의 “{name}”은(는) 풀면 {most_bytes} MB가 넘습니다. 그런 곡은 없습니다. 열지 않았습니다.</translation>
    </message>
    <message>
      <source>“{name}” inside the music is left out: a tune keeps the staves that it begins with.</source>
      <translation>음악 중간의 “{name}”은(는) 제외됩니다. 곡은 시작할 때의 보표를 유지합니다.</translation>
    </message>
    <message>
      <source>“{name}” is gone from its folder. Save puts it there again.</source>
      <translation>“{name}”이(가) 폴더에서 없어졌습니다. 저장하면 다시 생깁니다.</translation>
    </message>
    <message>
      <source>“{name}” is in the Library now. {told}</source>
      <translation>“{name}”이(가) 이제 라이브러리에 있습니다. {told}</translation>
    </message>
    <message>
      <source>“{name}” is in the trash.</source>
      <translation>“{name}”이(가) 휴지통에 있습니다.</translation>
    </message>
    <message>
      <source>“{name}” is no instrument that is known. Choose from: {instruments}.</source>
      <translation>“{name}”은(는) 알려진 악기가 아닙니다. 다음 중에서 선택하세요: {instruments}.</translation>
    </message>
    <message>
      <source>“{name}” is no longer connected, so the music was stopped. Press Play to go on with another device.</source>
      <translation>“{name}” 연결이 끊어져 음악을 멈췄습니다. 다른 장치로 계속하려면 재생을 누르세요.</translation>
    </message>
    <message>
      <source>“{name}” is no part that is known. Choose from: {join}.</source>
      <translation>“{name}”은(는) 알려진 파트가 아닙니다. 다음 중에서 선택하세요: {join}.</translation>
    </message>
    <message>
      <source>“{name}” is not there any more: it was moved, renamed or deleted.</source>
      <translation>“{name}”이(가) 더는 없습니다. 옮겨졌거나 이름이 바뀌었거나 삭제되었습니다.</translation>
    </message>
    <message>
      <source>“{name}” is not there any more: its folder was deleted, moved or renamed. Put it back into “{parent}”, or choose another run.</source>
      <translation>“{name}”이(가) 더는 없습니다. 폴더가 삭제되었거나 옮겨졌거나 이름이 바뀌었습니다. “{parent}”에 되돌려 놓거나 다른 실행을 선택하세요.</translation>
    </message>
    <message>
      <source>“{name}” is open here, with tunes of its own. Close it first, or choose another name.</source>
      <translation>“{name}”이(가) 자체 곡과 함께 여기에 열려 있습니다. 먼저 닫거나 다른 이름을 선택하세요.</translation>
    </message>
    <message>
      <source>“{name}” is written in {value}, which has no “{lacking}”, so it was not saved. Write “\u{lacking_3}” for it, as ABC does, or take it out.</source>
      <translation>“{name}”의 인코딩 {value}에는 “{lacking}”이(가) 없어 저장하지 않았습니다. ABC 방식대로 “\u{lacking_3}”(으)로 적거나 빼세요.</translation>
    </message>
    <message>
      <source>“{name}” is written, to hand in.</source>
      <translation>제출할 “{name}”을(를) 썼습니다.</translation>
    </message>
    <message>
      <source>“{name}” lacks {edits} of yours that the Library kept. Save writes what is on the page.</source>
      <translation>“{name}”에는 라이브러리가 보관한 {edits}이 빠져 있습니다. 저장하면 악보에 있는 것을 씁니다.</translation>
    </message>
    <message>
      <source>“{name}” took longer than {limit_seconds} seconds to read and was given up. Save a part of it from the program that wrote it, and open that.</source>
      <translation>“{name}”을(를) 읽는 데 {limit_seconds}초가 넘게 걸려 그만두었습니다. 만든 프로그램에서 일부만 저장해서 여세요.</translation>
    </message>
    <message>
      <source>“{name}” was changed by another program and is read anew.</source>
      <translation>“{name}”이(가) 다른 프로그램에서 바뀌어 다시 읽습니다.</translation>
    </message>
    <message>
      <source>“{name}” was changed by another program since it was opened.</source>
      <translation>“{name}”이(가) 연 뒤에 다른 프로그램에서 바뀌었습니다.</translation>
    </message>
    <message>
      <source>“{name}” was changed by another program, and has edits of yours. The Library keeps yours in any case.</source>
      <translation>“{name}”이(가) 다른 프로그램에서 바뀌었고 내 편집도 있습니다. 내 것은 어떤 경우에도 라이브러리에 보관됩니다.</translation>
    </message>
    <message>
      <source>“{name}” was left out: {why}.</source>
      <translation>“{name}”은(는) 제외되었습니다: {why}.</translation>
    </message>
    <message>
      <source>“{name}” was no {expected}, and was set aside as “{aside}”.</source>
      <translation>“{name}”은(는) {expected}이(가) 아니어서 “{aside}”(으)로 따로 두었습니다.</translation>
    </message>
    <message>
      <source>“{note}” is no note.</source>
      <translation>“{note}”은(는) 음표가 아닙니다.</translation>
    </message>
    <message>
      <source>“{note}” stands in place of “{old}”, and all behind it is composed anew; what stands before is locked.</source>
      <translation>“{old}” 대신 “{note}”을(를) 놓고 그 뒤는 모두 새로 작곡합니다. 앞은 잠겨 있습니다.</translation>
    </message>
    <message>
      <source>“{note}” would leave the range of notes that ABC can write: expected no note below “C,,,,” or above “b''''”. Choose a smaller interval.</source>
      <translation>“{note}”은(는) ABC로 적을 수 있는 범위를 벗어납니다. “C,,,,”보다 낮거나 “b''''”보다 높지 않아야 합니다. 더 작은 음정을 선택하세요.</translation>
    </message>
    <message>
      <source>“{numbers}” are no numbers of an ending: expected such as “1” or “1,3”. Correct them.</source>
      <translation>“{numbers}”은(는) 종지 괄호의 번호가 아닙니다. “1”이나 “1,3” 같은 것이어야 합니다. 바로잡으세요.</translation>
    </message>
    <message>
      <source>“{opening}” has no note to begin with. Write some in ABC, such as “d2 fd”.</source>
      <translation>“{opening}”에 시작할 음이 없습니다. “d2 fd”처럼 ABC로 적으세요.</translation>
    </message>
    <message>
      <source>“{or}” can’t be taken into the corpus yet. {reason} Mend the text on the page, or leave the tune out.</source>
      <translation>“{or}”을(를) 아직 코퍼스에 넣을 수 없습니다. {reason} 악보에서 텍스트를 고치거나 곡을 제외하세요.</translation>
    </message>
    <message>
      <source>“{or}” gives an empty page. Open it and look at its problems.</source>
      <translation>“{or}”의 페이지가 비어 있습니다. 열어서 문제를 확인하세요.</translation>
    </message>
    <message>
      <source>“{or}” has no note that can be read, so there is no music to write. Write notes after its “K:” line, or leave it out.</source>
      <translation>“{or}”에 읽을 수 있는 음표가 없어 쓸 음악이 없습니다. “K:” 줄 뒤에 음표를 적거나 제외하세요.</translation>
    </message>
    <message>
      <source>“{or}” has the same notes as “{or_1}” of “{source}”, which is in the corpus already, so it is counted once.</source>
      <translation>“{or}”은(는) 이미 코퍼스에 있는 “{source}”의 “{or_1}”과(와) 음이 같아 한 번만 셉니다.</translation>
    </message>
    <message>
      <source>“{path}” can’t be used, so instruments are those that come with the program: {why}. Correct it, or remove it, and start again.</source>
      <translation>“{path}”을(를) 쓸 수 없어 악기는 프로그램에 든 것을 씁니다: {why}. 바로잡거나 지우고 다시 시작하세요.</translation>
    </message>
    <message>
      <source>“{path}” can’t be used, so tunes are played as the program comes: {why}. Correct it, or remove it, and start again.</source>
      <translation>“{path}”을(를) 쓸 수 없어 곡을 프로그램 기본 방식으로 연주합니다: {why}. 바로잡거나 지우고 다시 시작하세요.</translation>
    </message>
    <message>
      <source>“{path}” could not be deleted: {error}. Delete it yourself; otherwise its text is offered again at the next start.</source>
      <translation>“{path}”을(를) 삭제하지 못했습니다: {error}. 직접 삭제하세요. 그러지 않으면 다음에 시작할 때 그 텍스트가 다시 제시됩니다.</translation>
    </message>
    <message>
      <source>“{path}” could not be read: {error}.</source>
      <translation>“{path}”을(를) 읽지 못했습니다: {error}.</translation>
    </message>
    <message>
      <source>“{path}” could not be read: {error}. Check the disk, or choose another.</source>
      <translation>“{path}”을(를) 읽지 못했습니다: {error}. 디스크를 확인하거나 다른 파일을 선택하세요.</translation>
    </message>
    <message>
      <source>“{path}” could not be renamed: {error}. Close other programs that use it, then try again.</source>
      <translation>“{path}”의 이름을 바꾸지 못했습니다: {error}. 이것을 쓰는 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: {error}. Choose another folder.</source>
      <translation>“{path}”을(를) 쓰지 못했습니다: {error}. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
      <source>“{path}” does not exist. Check its name, or choose another file.</source>
      <translation>“{path}”이(가) 없습니다. 이름을 확인하거나 다른 파일을 선택하세요.</translation>
    </message>
    <message>
      <source>“{path}” holds bytes that are no text. An ABC file, which is plain text, was expected: if this is a MIDI file, a PDF or a ZIP archive under another name, convert or unpack it first.</source>
      <translation>“{path}”에 텍스트가 아닌 바이트가 있습니다. 일반 텍스트인 ABC 파일이어야 합니다. 이름만 바꾼 MIDI, PDF, ZIP 파일이라면 먼저 변환하거나 압축을 푸세요.</translation>
    </message>
    <message>
      <source>“{path}” holds no tune, and one was expected to compose others like it.</source>
      <translation>“{path}”에 곡이 없습니다. 비슷한 곡을 작곡하려면 곡이 하나 있어야 합니다.</translation>
    </message>
    <message>
      <source>“{path}” holds no tune. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes. Choose another file.</source>
      <translation>“{path}”에 곡이 없습니다. ABC 기보법이어야 합니다. 곡마다 “X:” 필드로 시작하고 음표 앞에 “K:” 필드가 있어야 합니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
      <source>“{path}” is a database of another program, and a library of ABC Composer was expected. It was left as it is: choose another folder, or move that file away.</source>
      <translation>“{path}”은(는) 다른 프로그램의 데이터베이스입니다. ABC Composer의 라이브러리여야 합니다. 그대로 두었습니다. 다른 폴더를 선택하거나 그 파일을 옮기세요.</translation>
    </message>
    <message>
      <source>“{path}” is a device or a pipe, not a file. Choose a file with ABC text.</source>
      <translation>“{path}”은(는) 파일이 아니라 장치나 파이프입니다. ABC 텍스트 파일을 선택하세요.</translation>
    </message>
    <message>
      <source>“{path}” is a folder, and an ABC file was expected. Choose a file inside it.</source>
      <translation>“{path}”은(는) 폴더입니다. ABC 파일이어야 합니다. 그 안의 파일을 선택하세요.</translation>
    </message>
    <message>
      <source>“{path}” is empty. An ABC file with at least one tune was expected.</source>
      <translation>“{path}”이(가) 비어 있습니다. 곡이 적어도 하나 있는 ABC 파일이어야 합니다.</translation>
    </message>
    <message>
      <source>“{path}” is {data} MB large; files up to {value} MB are read, which is some 250,000 tunes. If it is ABC, split it into several files and open their folder.</source>
      <translation>“{path}”은(는) {data} MB입니다. 약 250,000곡에 해당하는 {value} MB까지 읽습니다. ABC 파일이라면 여러 파일로 나누어 그 폴더를 여세요.</translation>
    </message>
    <message>
      <source>“{path}” keeps which tunes were left out of a corpus and which were mended, and it is damaged ({error}).</source>
      <translation>코퍼스에서 제외하거나 고친 곡을 기록하는 “{path}”이(가) 손상되었습니다({error}).</translation>
    </message>
    <message>
      <source>“{path}” may not be read: it belongs to somebody else or its rights forbid it. Change its rights, or copy it to a folder of your own.</source>
      <translation>“{path}”을(를) 읽을 수 없습니다. 다른 사람의 것이거나 권한이 없습니다. 권한을 바꾸거나 내 폴더로 복사하세요.</translation>
    </message>
    <message>
      <source>“{path}” may not be written: it or its folder is read-only. Save it under another name.</source>
      <translation>“{path}”에 쓸 수 없습니다. 파일이나 폴더가 읽기 전용입니다. 다른 이름으로 저장하세요.</translation>
    </message>
    <message>
      <source>“{path}” may not be written: the folder allows no writing. Choose another folder.</source>
      <translation>“{path}”에 쓸 수 없습니다. 폴더에 쓰기 권한이 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
      <source>“{path}” should hold text that was left unsaved, and it holds none that can be read.</source>
      <translation>“{path}”에는 저장되지 않은 텍스트가 있어야 하는데 읽을 수 있는 것이 없습니다.</translation>
    </message>
    <message>
      <source>“{path}”, which holds the note and the star of a run, can’t be read ({error}). The run itself is whole. The file is set aside as “{value}” once you write another note.</source>
      <translation>실행의 메모와 별표가 든 “{path}”을(를) 읽을 수 없습니다({error}). 실행 자체는 온전합니다. 다른 메모를 쓰면 이 파일을 “{value}”(으)로 따로 둡니다.</translation>
    </message>
    <message>
      <source>“{path}”, which holds your own presets, can’t be read ({error}). The others are there. The file is set aside as “{value}” once you save a preset.</source>
      <translation>내 프리셋이 든 “{path}”을(를) 읽을 수 없습니다({error}). 다른 프리셋은 그대로 있습니다. 프리셋을 저장하면 이 파일을 “{value}”(으)로 따로 둡니다.</translation>
    </message>
    <message>
      <source>“{path}”, which keeps what a training wrote at its checkpoints, can’t be read ({error}). The model itself is whole, and its next checkpoint writes that file anew.</source>
      <translation>훈련이 체크포인트에서 쓴 것을 보관하는 “{path}”을(를) 읽을 수 없습니다({error}). 모델 자체는 온전하며 다음 체크포인트에서 그 파일을 새로 씁니다.</translation>
    </message>
    <message>
      <source>“{path}”, which keeps what you changed in a corpus, could not be read: {error}. Check its rights.</source>
      <translation>코퍼스에서 바꾼 것을 보관하는 “{path}”을(를) 읽지 못했습니다: {error}. 권한을 확인하세요.</translation>
    </message>
    <message>
      <source>“{run}” is being trained. Stop the training, or wait until it has ended.</source>
      <translation>“{run}”을(를) 훈련하는 중입니다. 훈련을 멈추거나 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
      <source>“{said}” has no notes to look for. Write at least three in ABC, such as “d2 ef”.</source>
      <translation>“{said}”에 찾을 음이 없습니다. “d2 ef”처럼 ABC로 적어도 세 음을 적으세요.</translation>
    </message>
    <message>
      <source>“{said}” has too few notes to find a tune by. Write at least three in ABC, such as “d2 ef”.</source>
      <translation>“{said}”은(는) 곡을 찾기에 음이 너무 적습니다. “d2 ef”처럼 ABC로 적어도 세 음을 적으세요.</translation>
    </message>
    <message>
      <source>“{said}” was given as --times; a number was expected, or one for each tune: --times 2,3,2.</source>
      <translation>--times에 “{said}”이(가) 주어졌습니다. 수 하나 또는 곡마다 하나여야 합니다: --times 2,3,2.</translation>
    </message>
    <message>
      <source>“{shown}” is not ABC music: expected notes, bar lines, chords or texts in quotation marks. Remove it, or put it in quotation marks or behind a “%”.</source>
      <translation>“{shown}”은(는) ABC 음악이 아닙니다. 음표, 마디줄, 화음 또는 따옴표 안의 글이어야 합니다. 지우거나, 따옴표로 묶거나 “%” 뒤에 두세요.</translation>
    </message>
    <message>
      <source>“{source}” is neither a bundled collection ({join}) nor a file or folder on this machine. Check its spelling.</source>
      <translation>“{source}”은(는) 기본 제공 모음({join})도 이 컴퓨터의 파일이나 폴더도 아닙니다. 철자를 확인하세요.</translation>
    </message>
    <message>
      <source>“{span}” stands between notes of different lengths, where it has no meaning; both keep their lengths. Write the lengths out.</source>
      <translation>“{span}”이(가) 길이가 다른 음표 사이에 있어 뜻이 없습니다. 두 음표의 길이는 그대로입니다. 길이를 풀어서 적으세요.</translation>
    </message>
    <message>
      <source>“{text}” is no compass. Give the lowest and the highest note in ABC, such as “D-b”, or one of: {known}.</source>
      <translation>“{text}”은(는) 음역이 아닙니다. “D-b”처럼 ABC로 가장 낮은 음과 가장 높은 음을 적거나 다음 중 하나를 적으세요: {known}.</translation>
    </message>
    <message>
      <source>“{text}” names no bars. Write their numbers, such as “1–2” or “5”.</source>
      <translation>“{text}”은(는) 마디를 가리키지 않습니다. “1–2”나 “5”처럼 번호를 적으세요.</translation>
    </message>
    <message>
      <source>“{text}” stands in this MusicXML where a number was expected. Export it anew.</source>
      <translation>이 MusicXML에서 수가 있어야 할 곳에 “{text}”이(가) 있습니다. 다시 내보내세요.</translation>
    </message>
    <message>
      <source>“{title}” can’t be shown: the tunes that the model learned from are not where they were. Put them back, or train the model again.</source>
      <translation>“{title}”을(를) 표시할 수 없습니다. 모델이 배운 곡이 원래 자리에 없습니다. 되돌려 놓거나 모델을 다시 훈련하세요.</translation>
    </message>
    <message>
      <source>“{title}” gives an empty page. Open it and look at its problems.</source>
      <translation>“{title}”의 페이지가 비어 있습니다. 열어서 문제를 확인하세요.</translation>
    </message>
    <message>
      <source>“{title}” into a folder</source>
      <translation>“{title}”, 폴더로</translation>
    </message>
    <message>
      <source>“{title}” is in the trash.</source>
      <translation>“{title}”이(가) 휴지통에 있습니다.</translation>
    </message>
    <message>
      <source>“{title}” is not here yet: its file is part of the Python package {package}, which is {what}. Press “Fetch…” beside it in Corpus, or run “abc-composer fetch”.</source>
      <translation>“{title}”은(는) 아직 여기에 없습니다. 파일이 Python 패키지 {package}에 들어 있습니다({what}). ‘코퍼스’에서 옆의 “가져오기…”를 누르거나 “abc-composer fetch”를 실행하세요.</translation>
    </message>
    <message>
      <source>“{title}” is printed.</source>
      <translation>“{title}”을(를) 인쇄했습니다.</translation>
    </message>
    <message>
      <source>“{title}” was not found: its files are part of the Python package {package}, which is {what}. Install {package_3} again, or open ABC files of your own.</source>
      <translation>“{title}”을(를) 찾지 못했습니다. 파일이 Python 패키지 {package}에 들어 있습니다({what}). {package_3}을(를) 다시 설치하거나 내 ABC 파일을 여세요.</translation>
    </message>
    <message>
      <source>“{title}” would be a picture as high as {height} sheets of paper; up to {value} are written. Export it as PDF or SVG instead.</source>
      <translation>“{title}”의 그림은 용지 {height}장 높이가 됩니다. 최대 {value}장까지 씁니다. 대신 PDF나 SVG로 내보내세요.</translation>
    </message>
    <message>
      <source>“{value}” is no key to transpose this tune to: expected a tonic such as “G” or “Bb”, or a key in {old_mode}. Transposing keeps the mode.</source>
      <translation>“{value}”은(는) 이 곡을 조옮김할 조가 아닙니다. “G”나 “Bb” 같은 으뜸음 또는 {old_mode} 조여야 합니다. 조옮김은 선법을 유지합니다.</translation>
    </message>
    <message>
      <source>“{value}” needs a sign that is not there: expected “{missing}”. {missing_2} Write it where it belongs.</source>
      <translation>“{value}”에 필요한 기호 “{missing}”이(가) 없습니다. {missing_2} 알맞은 곳에 적으세요.</translation>
    </message>
    <message>
      <source>“{words}” is no chord that is known, and nothing accompanies it: expected one such as “Am7”, “D/F#” or “N.C.”. Correct it, or write “^{words_1}” for a text above the staff.</source>
      <translation>“{words}”은(는) 알려진 코드가 아니어서 반주하지 않습니다. “Am7”, “D/F#”, “N.C.” 같은 것이어야 합니다. 바로잡거나, 보표 위의 글이라면 “^{words_1}”(으)로 적으세요.</translation>
    </message>
    <message>
      <source>“{words}” stands behind a meter and is left out. Put the music on the next line.</source>
      <translation>“{words}”은(는) 박자 뒤에 있어 제외됩니다. 음악을 다음 줄에 적으세요.</translation>
    </message>
    <message>
      <source>“{word}” was typed for {spoken}, and {kind} was expected.</source>
      <translation>{spoken}에 “{word}”이(가) 입력되었습니다. 필요한 값: {kind}.</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… 외 {count}개</translation>
    </message>
    <message>
      <source>✓ No problems</source>
      <translation>✓ 문제 없음</translation>
    </message>
  </context>
</TS>
