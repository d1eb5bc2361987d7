----------------------------- MODULE Ownership -----------------------------
(***************************************************************************)
(* Who may write a frame of memory, and when.  This is the root of the     *)
(* tree: it says what every way of giving a buffer to the network has to   *)
(* guarantee, and nothing about how.                                       *)
(*                                                                         *)
(* A frame is free, or the process writes it, or the NIC reads it.  The    *)
(* process offers it; from then on, until it comes back, nobody writes it, *)
(* and so the wire carries what was offered.                               *)
(***************************************************************************)
CONSTANTS
    Frame,  \* frames of physical memory
    Value,  \* what a frame can contain
    Zero,   \* what a frame contains after the kernel has cleared it
    None    \* the absence of a value, of a frame, of a thread

ASSUME OwnershipConstants == Zero \in Value /\ None \notin Frame \cup Value

VARIABLES
    owner,    \* who may touch a frame
    memory,   \* what a frame contains
    offered,  \* what it contained when it was offered; None unless the NIC owns it
    wire      \* what the NIC has sent of it; None if nothing since the offer

vars == <<owner, memory, offered, wire>>

OwnerType   == owner   \in [Frame -> {"free", "process", "nic"}]
MemoryType  == memory  \in [Frame -> Value]
OfferedType == offered \in [Frame -> Value \cup {None}]
WireType    == wire    \in [Frame -> Value \cup {None}]

TypeOK == OwnerType /\ MemoryType /\ OfferedType /\ WireType

----------------------------------------------------------------------------
Init ==
    /\ owner   = [f \in Frame |-> "free"]
    /\ memory  = [f \in Frame |-> Zero]
    /\ offered = [f \in Frame |-> None]
    /\ wire    = [f \in Frame |-> None]

\* The kernel gives a free frame to the process.
Give(f) ==
    /\ owner[f] = "free"
    /\ owner' = [owner EXCEPT ![f] = "process"]
    /\ UNCHANGED <<memory, offered, wire>>

\* The process writes to a frame of its own.
Store(f, v) ==
    /\ owner[f] = "process"
    /\ memory' = [memory EXCEPT ![f] = v]
    /\ UNCHANGED <<owner, offered, wire>>

\* Ownership moves.  From here on not a byte may change.
Offer(f) ==
    /\ owner[f] = "process"
    /\ owner'   = [owner EXCEPT ![f] = "nic"]
    /\ offered' = [offered EXCEPT ![f] = memory[f]]
    /\ UNCHANGED <<memory, wire>>

\* The NIC reads the frame and puts it on the wire.
Transmit(f) ==
    /\ owner[f] = "nic"
    /\ wire[f] = None
    /\ wire' = [wire EXCEPT ![f] = memory[f]]
    /\ UNCHANGED <<owner, memory, offered>>

\* The NIC is done with the frame.  The kernel takes it back and clears it.
CompleteSend(f) ==
    /\ owner[f] = "nic"
    /\ wire[f] # None
    /\ owner'   = [owner EXCEPT ![f] = "free"]
    /\ memory'  = [memory EXCEPT ![f] = Zero]
    /\ offered' = [offered EXCEPT ![f] = None]
    /\ wire'    = [wire EXCEPT ![f] = None]

\* The NIC is done with the frame, or will never read it.  The process has it back as it was.
Return(f) ==
    /\ owner[f] = "nic"
    /\ owner'   = [owner EXCEPT ![f] = "process"]
    /\ offered' = [offered EXCEPT ![f] = None]
    /\ wire'    = [wire EXCEPT ![f] = None]
    /\ UNCHANGED memory

\* The process gives a frame of its own back to the kernel, which clears it.
Release(f) ==
    /\ owner[f] = "process"
    /\ owner'  = [owner EXCEPT ![f] = "free"]
    /\ memory' = [memory EXCEPT ![f] = Zero]
    /\ UNCHANGED <<offered, wire>>

Next ==
    \/ \E f \in Frame : Give(f)
    \/ \E f \in Frame, v \in Value : Store(f, v)
    \/ \E f \in Frame : Offer(f)
    \/ \E f \in Frame : Transmit(f)
    \/ \E f \in Frame : CompleteSend(f)
    \/ \E f \in Frame : Return(f)
    \/ \E f \in Frame : Release(f)

Safety == Init /\ [][Next]_vars

\* The NIC works and the kernel answers it.  Of the process nothing is asked.
Fairness == \A f \in Frame : WF_vars(Transmit(f)) /\ WF_vars(CompleteSend(f))

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
\* Excludes the tread: a store that lands in a frame that the NIC already owns.
NoTreadAfterOffer == \A f \in Frame : owner[f] = "nic" => memory[f] = offered[f]

\* Excludes a torn packet: the peer receives bytes that nobody offered.
WireCarriesOffer == \A f \in Frame : wire[f] # None => wire[f] = offered[f]

\* Excludes an offer that nobody remembers, and a record of one on a frame that the NIC does not own.
OfferedWhileOwned == \A f \in Frame : offered[f] # None <=> owner[f] = "nic"

\* Excludes the lost completion: a frame that never comes back.
EveryOfferCompletes == \A f \in Frame : owner[f] = "nic" ~> owner[f] # "nic"

THEOREM Safety => [](TypeOK /\ NoTreadAfterOffer /\ WireCarriesOffer /\ OfferedWhileOwned)
THEOREM Spec => EveryOfferCompletes
============================================================================
