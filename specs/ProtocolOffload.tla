-------------------------- MODULE ProtocolOffload --------------------------
(***************************************************************************)
(* The whole protocol is in the card.  Programs post buffers ahead, and    *)
(* the card fills them with payload, in place, and says how far it is:     *)
(*                                                                         *)
(*   Post      a program gives the card a buffer, the next of its stream   *)
(*   Arrive    a packet comes off the wire, into memory on the card        *)
(*   DropBad   the card checks it                                          *)
(*   Write     and writes what is new in it to one buffer: the one, and    *)
(*             the place in it, that its flow and its sequence numbers say *)
(*   Finish    until no buffer wants any more of it                        *)
(*   CompleteStream  the card announces what stands without a hole         *)
(*   Read      the program reads that, where it is                         *)
(*   Store     and may then use the buffer for something of its own        *)
(*                                                                         *)
(* The kernel copies nothing, and is not asked when a packet comes.  No    *)
(* page changes its place, so no TLB has to forget anything.  It all rests *)
(* on the card: it alone knows which bytes of which buffer are still its,  *)
(* and a program's mapping of a buffer stays while the card writes it.     *)
(*                                                                         *)
(* A buffer can be completed little by little: the card owns the bytes     *)
(* above its mark, and the program those below.  So the place of a byte    *)
(* never changes, however early it comes and however little is read.       *)
(*                                                                         *)
(* Each flow ends in a program of its own.  The card acknowledges nothing  *)
(* here: what it drops comes again, and so does what it does not.          *)
(***************************************************************************)
EXTENDS Naturals, Sequences, FiniteSets

CONSTANTS
    Flow,      \* the conversations; each ends in a program
    Packet,    \* what may come off the wire
    Buffer,    \* memory to receive into
    FlowOf,    \* the flow that a packet's headers name
    First,     \* and the position of its first byte in that
    Length,    \* and how many bytes it has
    State,     \* "whole" or "corrupt"
    Owner,     \* whose a buffer is
    Size,      \* bytes in a buffer
    Header, Garbage, Own,  \* what a buffer may contain that nobody sent: Own is what its program stored
    None       \* no packet, no buffer

ASSUME
    /\ FlowOf \in [Packet -> Flow] /\ First \in [Packet -> Nat \ {0}] /\ Length \in [Packet -> Nat \ {0}]
    /\ State \in [Packet -> {"whole", "corrupt"}]
    /\ Owner \in [Buffer -> Flow]
    /\ Size \in Nat \ {0}

VARIABLES
    sent,      \* what was sent on each flow
    received,  \* what the program at its end has read
    net,       \* the packets that were sent, and may arrive, once or more often or never
    posted,    \* the buffers that a program has posted, from the beginning: each takes Size bytes of its stream
    used,      \* the buffers that have something of the program's own in them
    chip,      \* the packet on the card
    placed,    \* the positions of a flow that the card has written and not completed
    done,      \* the position before which it has completed everything, and that one
    contents   \* what a buffer contains

streamVars  == <<sent, received, net>>
programVars == <<posted, used>>
cardVars    == <<chip, placed, done>>
vars        == <<streamVars, programVars, cardVars, contents>>

\* Every byte is told from every other: it says whose it is, and which.
Byte    == Flow \X Nat
Content == Byte \cup {Header, Garbage, Own}

SentType     == sent     \in [Flow -> Seq(Byte)]
ReceivedType == received \in [Flow -> Seq(Content)]
NetType      == net      \in SUBSET Packet
PostedType   == posted   \in [Flow -> Seq(Buffer)]
UsedType     == used     \in SUBSET Buffer
ChipType     == chip     \in Packet \cup {None}
PlacedType   == placed   \in [Flow -> SUBSET Nat]
DoneType     == done     \in [Flow -> Nat]
ContentsType == contents \in [Buffer -> [1..Size -> Content]]

TypeOK ==
    /\ SentType /\ ReceivedType /\ NetType
    /\ PostedType /\ UsedType
    /\ ChipType /\ PlacedType /\ DoneType
    /\ ContentsType

----------------------------------------------------------------------------
\* What Stream sees of all this.  The variables have the same names.
Str == INSTANCE Stream

Init ==
    /\ Str!Init
    /\ net      = {}
    /\ posted   = [p \in Flow |-> <<>>]
    /\ used     = Buffer
    /\ chip     = None
    /\ placed   = [p \in Flow |-> {}]
    /\ done     = [p \in Flow |-> 0]
    /\ contents = [b \in Buffer |-> [o \in 1..Size |-> Own]]

\* Which of the buffers posted takes position i, and where in it.
Turn(i)   == ((i - 1) \div Size) + 1
Offset(i) == ((i - 1) % Size) + 1

\* What is where position i of flow p belongs.
Found(p, i) == contents[posted[p][Turn(i)]][Offset(i)]

\* The positions in packet k.
Positions(k) == First[k]..(First[k] + Length[k] - 1)

----------------------------------------------------------------------------
(* The peers, and the network between.                                     *)

\* A peer sends a packet.  Some of it may have been sent before, cut otherwise.
Send(k) ==
    LET p == FlowOf[k]  length == Len(sent[p]) IN
    /\ State[k] = "whole"
    /\ k \notin net
    /\ First[k] <= length + 1
    /\ net' = net \cup {k}
    /\ sent' = [sent EXCEPT ![p] = @ \o [n \in 1..(First[k] + Length[k] - 1 - length) |-> <<p, length + n>>]]
    /\ UNCHANGED <<received, programVars, cardVars, contents>>

\* A packet comes.  A mangled one may come at any time, from anybody.
Arrive(k) ==
    /\ chip = None
    /\ k \in net \/ State[k] # "whole"
    /\ chip' = k
    /\ UNCHANGED <<streamVars, programVars, placed, done, contents>>

----------------------------------------------------------------------------
(* The card.                                                               *)

\* Its checksum is right.
Good(k) == State[k] = "whole"

DropBad ==
    /\ chip # None
    /\ ~Good(chip)
    /\ chip' = None
    /\ UNCHANGED <<streamVars, programVars, placed, done, contents>>

\* A byte's place in the stream is its own, however early it comes.
PlaceOf(p, i) == i

\* What is completed is the program's.
IsNew(p, n) == done[p] < n

\* The positions in the packet that program p has a buffer for, and that are new.
Wanted(p) ==
    {i \in Positions(chip) :
        /\ Turn(PlaceOf(p, i)) <= Len(posted[p])
        /\ PlaceOf(p, i) \notin placed[p]
        /\ IsNew(p, PlaceOf(p, i))}

\* The byte that the card has for position i.
Payload(i) == IF i = First[chip] /\ State[chip] = "corrupt" THEN Garbage ELSE <<FlowOf[chip], i>>

\* The headers of the packet on the card name the flow of program p.
IsFor(p) == p = FlowOf[chip]

\* The card writes to buffer b, which is the next that it has something for.
Write(b) ==
    LET p == Owner[b] IN
    /\ chip # None
    /\ Good(chip)
    /\ IsFor(p)
    /\ Wanted(p) # {}
    /\ LET first == CHOOSE i \in Wanted(p) : \A j \in Wanted(p) : i <= j
           turn  == Turn(PlaceOf(p, first))
           here  == {i \in Wanted(p) : Turn(PlaceOf(p, i)) = turn}
           \* The positions whose byte goes to offset o of the buffer.
           For(o) == {i \in here : Offset(PlaceOf(p, i)) = o}
       IN /\ posted[p][turn] = b
          /\ contents' = [contents EXCEPT ![b] =
                 [o \in 1..Size |-> IF For(o) = {} THEN @[o] ELSE Payload(CHOOSE i \in For(o) : TRUE)]]
          /\ placed' = [placed EXCEPT ![p] = @ \cup {PlaceOf(p, i) : i \in here}]
    /\ UNCHANGED <<streamVars, programVars, chip, done>>

\* Nothing of it is new, or there is no buffer for what is.
Finish ==
    /\ chip # None
    /\ Good(chip)
    /\ Wanted(FlowOf[chip]) = {}
    /\ chip' = None
    /\ UNCHANGED <<streamVars, programVars, placed, done, contents>>

\* The position that ends what stands without a hole.
Whole(p) ==
    LET ends == {n \in placed[p] : \A i \in (done[p] + 1)..n : i \in placed[p]}
    IN IF ends = {} THEN done[p] ELSE CHOOSE n \in ends : \A i \in ends : i <= n

CompleteStream(p) ==
    /\ done[p] < Whole(p)
    /\ done' = [done EXCEPT ![p] = Whole(p)]
    /\ placed' = [placed EXCEPT ![p] = {i \in @ : Whole(p) < i}]
    /\ UNCHANGED <<streamVars, programVars, chip, contents>>

----------------------------------------------------------------------------
(* The programs.                                                           *)

\* Position n of its program's stream is past all that buffer b was posted for.
Past(b, n) == \A m \in 1..Len(posted[Owner[b]]) : posted[Owner[b]][m] = b => m * Size <= n

\* The program has read all that.
Mine(b) == Past(b, Len(received[Owner[b]]))

\* The program gives buffer b to the card, whatever is in it.
Post(b) ==
    /\ Mine(b)
    /\ posted' = [posted EXCEPT ![Owner[b]] = Append(@, b)]
    /\ used' = used \ {b}
    /\ UNCHANGED <<streamVars, cardVars, contents>>

\* The program stores something of its own in buffer b.
Store(b) ==
    /\ Mine(b)
    /\ b \notin used
    /\ used' = used \cup {b}
    /\ contents' = [contents EXCEPT ![b] = [o \in 1..Size |-> Own]]
    /\ UNCHANGED <<streamVars, posted, cardVars>>

\* The program reads all that is completed.
Read(p) ==
    LET n == Len(received[p]) IN
    /\ n < done[p]
    /\ received' = [received EXCEPT ![p] = @ \o [i \in 1..(done[p] - n) |-> Found(p, n + i)]]
    /\ UNCHANGED <<sent, net, programVars, cardVars, contents>>

----------------------------------------------------------------------------
Next ==
    \/ \E k \in Packet : Send(k)
    \/ \E k \in Packet : Arrive(k)
    \/ DropBad
    \/ \E b \in Buffer : Write(b)
    \/ Finish
    \/ \E p \in Flow : CompleteStream(p)
    \/ \E b \in Buffer : Post(b)
    \/ \E b \in Buffer : Store(b)
    \/ \E p \in Flow : Read(p)

Safety == Init /\ [][Next]_vars

\* The card goes on, a program that was given something reads it and posts again, and a packet that comes
\* again and again gets through.
Fairness ==
    /\ WF_vars(DropBad) /\ WF_vars(\E b \in Buffer : Write(b)) /\ WF_vars(Finish)
    /\ \A p \in Flow : WF_vars(CompleteStream(p)) /\ WF_vars(Read(p))
    /\ \A b \in Buffer : WF_vars(Post(b))
    /\ \A k \in Packet : SF_vars(k \in net /\ Arrive(k))

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
\* The positions that are completed, and not read.
Given(p) == (Len(received[p]) + 1)..done[p]

\* Excludes a stream with a hole, a repetition or another order in it.
InOrder == Str!InOrder

\* Excludes the completion that runs ahead of the data: a program that is given what it had there before.
NoHoles == \A p \in Flow : \A i \in Given(p) : Turn(i) <= Len(posted[p]) /\ Found(p, i) # Own

\* Excludes everything else: what is completed is payload, in its place, and nothing besides, until it is read.
NothingElse == \A p \in Flow : \A i \in Given(p) : Found(p, i) = <<p, i>>

\* Excludes the write to a buffer after its completion: the program has other things there by then.
NoTreadAfterDelivery == \A b \in used : \A o \in 1..Size : contents[b][o] = Own

\* Excludes the wrong buffer: a program can look into its buffers at any time, completed or not.
NoForeignBytes == \A b \in Buffer : \A o \in 1..Size : contents[b][o] \in Byte => contents[b][o][1] = Owner[b]

\* Excludes the careless placement.
NoHeaders == \A b \in Buffer : \A o \in 1..Size : contents[b][o] # Header

\* Excludes the unchecked checksum.
NothingCorrupt == \A b \in Buffer : \A o \in 1..Size : contents[b][o] # Garbage

\* The card writes above its mark, and in buffers that it has.
PlacedAboveMark == \A p \in Flow : \A i \in placed[p] : done[p] < i /\ Turn(i) <= Len(posted[p])

RefinesStream == Str!Safety

\* All that is sent is read.
AllIsRead == \A p \in Flow : []<>(received[p] = sent[p])

THEOREM Safety =>
    [](/\ TypeOK /\ InOrder /\ NoHoles /\ NothingElse /\ NoTreadAfterDelivery
       /\ NoForeignBytes /\ NoHeaders /\ NothingCorrupt /\ PlacedAboveMark)
THEOREM Safety => Str!Safety
THEOREM Spec => AllIsRead
============================================================================
