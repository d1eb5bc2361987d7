-------------------------- MODULE MCBufferContract --------------------------
(* Bounds, symmetry and probes for BufferContract. *)
EXTENDS BufferContractInvariant, BufferContractMistakes, TLC

\* Where all buffers are volatile or all secured, and all cached or none, one is like another.  The
\* paths are not: the socket begins with one of them.
Alike == Permutations(Frame)

\* No send fails, is cancelled or times out: a mistake that can be made where all goes well is shown there.
NothingFails == \A f \in Frame : result[f] # "failed"

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* One notice gives two buffers back.
ProbeCoalesced == ~ \E f, n \in Frame : f # n /\ f \in notice[n] /\ n \in notice[n]

\* A buffer is back, and one that was offered before it is not.
ProbeOutOfOrder == ~ \E f, g \in Frame : Notified(f) /\ g \in older[f] /\ ~Notified(g)

\* After a failover the card that was left sends the buffer all the same.
ProbeLeftCardSends == ~ \E f \in Frame : held[f] \ {route} # {} /\ wire[f] # None /\ result[f] = None

\* After a failover the card that was left has let go, and the other one has the buffer.
ProbePostedAgain == ~ \E f \in Frame : held[f] # {} /\ route \in held[f] /\ route # CHOOSE p \in Path : TRUE

\* A send is timed out, and its card sends it all the same.
ProbeLateAndSent == ~ \E f \in late : wire[f] # None

\* A send has failed, by a cancel perhaps, and the buffer goes out all the same.
ProbeSentThoughFailed == ~ \E f \in Frame : result[f] = "failed" /\ held[f] # {} /\ wire[f] = memory[f]

\* A copy gives the buffer back before anything has read it.
ProbeCopiedIsBack == ~ \E f \in Frame : Notified(f) /\ copied[f] = "all"

\* A card that was left, and holds the buffer still, keeps its notice back when all else is over.
ProbeOldCardKeepsIt == ~ \E f \in Frame : result[f] = "sent" /\ held[f] # {} /\ route \notin held[f]
=============================================================================
