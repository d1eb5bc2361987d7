------------------------------ MODULE ByteMmu ------------------------------
(***************************************************************************)
(* Receive without a copy, wherever in a frame the payload begins and      *)
(* however long it is, with an MMU that maps bytes and not pages: what the *)
(* post calls shovel hardware.                                             *)
(*                                                                         *)
(*   Map         let the program's addresses lead to the payload, and to   *)
(*               nothing before or behind it                               *)
(*   Read        the program reads it where the card wrote it              *)
(*   Unmap       it asks for more: its addresses lead nowhere              *)
(*   ShootDown   no CPU remembers where they led                           *)
(*   Recycle     only then may the card write that frame again             *)
(*                                                                         *)
(* The MMU remembers any part of a range that it likes (Fill), as an       *)
(* implementation does that splits ranges into lines.  So forgetting a     *)
(* range means forgetting every part of it, wherever that begins.          *)
(*                                                                         *)
(* A program has one range at a time, and its first address is 1.  Up to   *)
(* its turn a packet goes as in every way (Input).                         *)
(***************************************************************************)
EXTENDS Input

CONSTANTS
    Address,  \* the addresses of a program: bytes, as many as a frame has
    Cpu,      \* the CPUs, any of which may remember where they lead
    RunsOn    \* the CPU that a program reads on

ASSUME Address = 1..PageSize /\ RunsOn \in [Flow -> Cpu]

VARIABLES
    table,   \* where each address of a program leads
    cached,  \* what each CPU remembers of that
    stage,   \* how far the program has come in asking for more
    given,   \* how many bytes there are for it to read
    held     \* the frame that its addresses lead to

mapVars == <<table, cached, stage, given, held>>
vars    == <<inputVars, mapVars>>

\* A byte of memory.
Place == [frame : Frame, offset : 1..PageSize]

Nowhere == [x \in Address |-> None]

TableType  == table  \in [Flow -> [Address -> Place \cup {None}]]
CachedType == cached \in [Cpu -> [Flow -> [Address -> Place \cup {None}]]]
StageType  == stage  \in [Flow -> {"idle", "given", "read", "unmapped", "forgotten"}]
GivenType  == given  \in [Flow -> 0..PageSize]
HeldType   == held   \in [Flow -> Frame \cup {None}]

TypeOK == InputTypeOK /\ TableType /\ CachedType /\ StageType /\ GivenType /\ HeldType

----------------------------------------------------------------------------
Init ==
    /\ InputInit({})
    /\ table  = [p \in Flow |-> Nowhere]
    /\ cached = [c \in Cpu |-> [p \in Flow |-> Nowhere]]
    /\ stage  = [p \in Flow |-> "idle"]
    /\ given  = [p \in Flow |-> 0]
    /\ held   = [p \in Flow |-> None]

----------------------------------------------------------------------------
(* Up to its turn a packet goes as in every way.                           *)

Send(k) == SendPacket(k) /\ UNCHANGED mapVars

Arrive(k, f) == ArrivePacket(k, f) /\ UNCHANGED mapVars

DropBad(f) == DropBadFrame(f) /\ UNCHANGED mapVars

DropOld(f) == DropOldFrame(f) /\ UNCHANGED mapVars

Queue(p, f) == QueueFrame(p, f) /\ UNCHANGED mapVars

\* What a program holds comes back when it asks for more.
RoomWillCome == SomeRoom \/ \E p \in Flow : held[p] # None

Prune(f) == PruneFrame(f, RoomWillCome) /\ UNCHANGED mapVars

Repost(f) == RepostFrame(f) /\ UNCHANGED mapVars

----------------------------------------------------------------------------
(* The program asks for more.                                              *)

\* A range of n bytes that leads to frame f from byte "from" on.
RangeOf(f, from, n) ==
    [x \in Address |-> IF x <= n THEN [frame |-> f, offset |-> from + x - 1] ELSE None]

\* Where in frame f what comes next for program p begins, and how many bytes there are of it.
Begin(p, f) == Offset(f) + Old(p, f) + 1
Count(p, f) == Length[arrival[f]] - Old(p, f)

Map(p, f) ==
    /\ stage[p] = "idle"
    /\ InTurn(p, f)
    /\ table' = [table EXCEPT ![p] = RangeOf(f, Begin(p, f), Count(p, f))]
    /\ given' = [given EXCEPT ![p] = Count(p, f)]
    /\ next' = [next EXCEPT ![p] = End(arrival[f])]
    /\ held' = [held EXCEPT ![p] = f]
    /\ arrival' = [arrival EXCEPT ![f] = None]
    /\ queue' = [queue EXCEPT ![p] = @ \ {f}]
    /\ stage' = [stage EXCEPT ![p] = "given"]
    /\ UNCHANGED <<streamVars, ring, free, contents, cached>>

\* Where an address of program p leads a load.
Leads(p, x) == IF cached[RunsOn[p]][p][x] # None THEN cached[RunsOn[p]][p][x] ELSE table[p][x]

\* A CPU remembers a part of a range, ahead of any need.  It need not be the one that the program
\* reads on: other threads of it may run elsewhere.
Fill(c, p, x) ==
    /\ cached[c][p][x] = None
    /\ table[p][x] # None
    /\ cached' = [cached EXCEPT ![c][p][x] = table[p][x]]
    /\ UNCHANGED <<inputVars, table, stage, given, held>>

\* What a load finds at an address.
Found(p, x) == IF Leads(p, x) = None THEN None ELSE contents[Leads(p, x).frame][Leads(p, x).offset]

\* The program reads as many bytes as it was told of, by way of its addresses.
Read(p) ==
    /\ stage[p] = "given"
    /\ received' = [received EXCEPT ![p] = @ \o [x \in 1..given[p] |-> Found(p, x)]]
    /\ given' = [given EXCEPT ![p] = 0]
    /\ stage' = [stage EXCEPT ![p] = "read"]
    /\ UNCHANGED <<sent, net, frameVars, next, table, cached, held>>

\* It is done with them.
Unmap(p) ==
    /\ stage[p] = "read"
    /\ table' = [table EXCEPT ![p] = Nowhere]
    /\ stage' = [stage EXCEPT ![p] = "unmapped"]
    /\ UNCHANGED <<inputVars, cached, given, held>>

\* Every CPU forgets every part of the range.
ShootDown(p) ==
    /\ stage[p] = "unmapped"
    /\ cached' = [c \in Cpu |-> [cached[c] EXCEPT ![p] = Nowhere]]
    /\ stage' = [stage EXCEPT ![p] = "forgotten"]
    /\ UNCHANGED <<inputVars, table, given, held>>

\* Nothing leads to the frame any more.
Recycle(p) ==
    /\ stage[p] = "forgotten"
    /\ free' = free \cup {held[p]}
    /\ held' = [held EXCEPT ![p] = None]
    /\ stage' = [stage EXCEPT ![p] = "idle"]
    /\ UNCHANGED <<streamVars, ring, arrival, queue, contents, next, table, cached, given>>

----------------------------------------------------------------------------
Next ==
    \/ \E k \in Packet : Send(k)
    \/ \E k \in Packet, f \in Frame : Arrive(k, f)
    \/ \E f \in Frame : DropBad(f)
    \/ \E f \in Frame : DropOld(f)
    \/ \E p \in Flow, f \in Frame : Queue(p, f)
    \/ \E f \in Frame : Prune(f)
    \/ \E f \in Frame : Repost(f)
    \/ \E p \in Flow, f \in Frame : Map(p, f)
    \/ \E c \in Cpu, p \in Flow, x \in Address : Fill(c, p, x)
    \/ \E p \in Flow : Read(p)
    \/ \E p \in Flow : Unmap(p)
    \/ \E p \in Flow : ShootDown(p)
    \/ \E p \in Flow : Recycle(p)

Safety == Init /\ [][Next]_vars

\* The kernel goes on, a program reads what it was given and asks for more, and a packet that comes
\* again and again gets through.
Fairness ==
    /\ \A f \in Frame :
           /\ WF_vars(DropBad(f)) /\ WF_vars(DropOld(f)) /\ WF_vars(Prune(f)) /\ WF_vars(Repost(f))
           /\ WF_vars(\E p \in Flow : Queue(p, f))
    /\ \A p \in Flow :
           /\ WF_vars(\E f \in Frame : Map(p, f))
           /\ WF_vars(Read(p)) /\ WF_vars(Unmap(p)) /\ WF_vars(ShootDown(p)) /\ WF_vars(Recycle(p))
    /\ \A k \in Packet : SF_vars(k \in net /\ \E f \in Frame : Arrive(k, f))

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
\* The places that program p can read, rightly or not.
Reach(p) == ({table[p][x] : x \in Address} \cup {cached[c][p][x] : c \in Cpu, x \in Address}) \ {None}

\* Excludes a stream with a hole, a repetition or another order in it.
InOrder == Str!InOrder

\* Excludes the range that is too long, or begins too early, or is another's: a program that can read
\* anything but what was sent to it.
NothingElse ==
    \A p \in Flow : \A l \in Reach(p) :
        LET byte == contents[l.frame][l.offset] IN byte \in Byte /\ byte[1] = p

\* Excludes the early reuse: a frame that the card may write, or has written, while a program reaches it.
NoReuseWhileReached ==
    \A p \in Flow : \A l \in Reach(p) : l.frame \notin ring \cup free /\ arrival[l.frame] = None

\* Excludes the range that stays behind: a program that reaches a frame which it does not hold.
ReachesWhatItHolds == \A p \in Flow : \A l \in Reach(p) : l.frame = held[p]

\* Excludes the frame that is lost, or is in two places at a time.
OnePlace ==
    \A f \in Frame :
        1 = Cardinality({i \in 1..3 : f \in <<ring, free, {g \in Frame : arrival[g] # None}>>[i]})
              + Cardinality({p \in Flow : held[p] = f})

\* The kernel's count is right: all before it has been read, or is there to be.
NextIsNext == \A p \in Flow : next[p] = Len(received[p]) + given[p] + 1

RefinesStream == Str!Safety

\* All that is sent is read.
AllIsRead == \A p \in Flow : []<>(received[p] = sent[p])

THEOREM Safety => [](TypeOK /\ InOrder /\ NothingElse /\ NoReuseWhileReached /\ ReachesWhatItHolds /\ OnePlace)
THEOREM Safety => Str!Safety
THEOREM Spec => AllIsRead
============================================================================
