------------------------- MODULE DeviceTrust_proofs --------------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline), and amended by hand where      *)
(* that was too coarse for TLAPS; the argument is in README.md.            *)
(***************************************************************************)
EXTENDS DeviceTrustInvariant, TLAPS

\* What it is proved for.
ASSUME Provided == Deserved

----------------------------------------------------------------------------
(* What is about variables that stay as they are stays as it is.           *)

LEMMA TypeOKStays ==
    ASSUME TypeOK, UNCHANGED <<batch, delivered, draining, iopage, iopte, iotlb, memory, owner, posted, queued, read,
           stage>>
    PROVE  TypeOK'
    BY DEF TypeOK, IopteType, IotlbType, PostedType, PostedWrite, QueuedType, DrainingType, BatchType, IopageType,
        StageType, OwnerType, MemoryType, DeliveredType, ReadType

LEMMA IopageIsThereStays ==
    ASSUME IopageIsThere, UNCHANGED <<iopage, stage>>
    PROVE  IopageIsThere'
    BY DEF IopageIsThere

LEMMA StageAgreesStays ==
    ASSUME StageAgrees, UNCHANGED <<iopage, owner, stage>>
    PROVE  StageAgrees'
    BY DEF StageAgrees, IsShadow, Filler

LEMMA OneBufferPerIoPageStays ==
    ASSUME OneBufferPerIoPage, UNCHANGED <<iopage>>
    PROVE  OneBufferPerIoPage'
    BY DEF OneBufferPerIoPage

LEMMA NoTreadAfterDeliveryStays ==
    ASSUME NoTreadAfterDelivery, UNCHANGED <<delivered, memory, owner>>
    PROVE  NoTreadAfterDelivery'
    BY DEF NoTreadAfterDelivery, Root!NoTreadAfterOffer, Mirror

LEMMA NeighbourUntouchedStays ==
    ASSUME NeighbourUntouched, UNCHANGED <<memory, owner>>
    PROVE  NeighbourUntouched'
    BY DEF NeighbourUntouched

LEMMA ReadIsDeliveredStays ==
    ASSUME ReadIsDelivered, UNCHANGED <<delivered, read>>
    PROVE  ReadIsDelivered'
    BY DEF ReadIsDelivered, Root!WireCarriesOffer, Mirror

LEMMA DeliveredWhileOwnedStays ==
    ASSUME DeliveredWhileOwned, UNCHANGED <<delivered, owner>>
    PROVE  DeliveredWhileOwned'
    BY DEF DeliveredWhileOwned, Root!OfferedWhileOwned, Mirror

LEMMA OnlyDeferredBatchesStays ==
    ASSUME OnlyDeferredBatches, UNCHANGED <<batch>>
    PROVE  OnlyDeferredBatches'
    BY DEF OnlyDeferredBatches

LEMMA TableAgreesStays ==
    ASSUME TableAgrees, UNCHANGED <<batch, draining, iopage, iopte, owner, queued, stage>>
    PROVE  TableAgrees'
    BY DEF TableAgrees, TableSaysWhatIsGiven, Pending

LEMMA DrainingIsForgottenStays ==
    ASSUME DrainingIsForgotten, UNCHANGED <<draining, iotlb>>
    PROVE  DrainingIsForgotten'
    BY DEF DrainingIsForgotten

LEMMA QueuedIsSubmittedStays ==
    ASSUME QueuedIsSubmitted, UNCHANGED <<draining, iopage, queued, stage>>
    PROVE  QueuedIsSubmitted'
    BY DEF QueuedIsSubmitted

LEMMA CompletedIsForgottenStays ==
    ASSUME CompletedIsForgotten, UNCHANGED <<draining, iopage, iotlb, posted, queued, stage>>
    PROVE  CompletedIsForgotten'
    BY DEF CompletedIsForgotten

LEMMA EntriesLeadHomeStays ==
    ASSUME EntriesLeadHome, UNCHANGED <<iopage, iopte, iotlb, posted>>
    PROVE  EntriesLeadHome'
    BY DEF EntriesLeadHome, EntriesAreOwn

LEMMA PostedIsGivenStays ==
    ASSUME PostedIsGiven, UNCHANGED <<iopage, posted, stage>>
    PROVE  PostedIsGiven'
    BY DEF PostedIsGiven, Given

LEMMA StaleIsPendingStays ==
    ASSUME StaleIsPending, UNCHANGED <<batch, draining, iopage, iopte, iotlb, posted, queued, stage>>
    PROVE  StaleIsPending'
    BY DEF StaleIsPending, Pending

----------------------------------------------------------------------------

\* What is constant every step may use; what a conjunct says, only those that name it.
USE DeviceTrustConstants, Provided DEF WritesLanded, MayReuse, InvalidationIsComplete,
    Inv, TypeOK, PostedWrite, Deserved, NothingPacked, IsShadow

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init
<1>1. TypeOK                             BY DEF IopteType, IotlbType, PostedType, QueuedType, DrainingType, BatchType,
        IopageType, StageType, OwnerType, MemoryType, DeliveredType, ReadType
<1>2. IopageIsThere                      BY DEF IopageIsThere
<1>3. StageAgrees                        BY DEF StageAgrees, Filler
<1>4. OneBufferPerIoPage                 BY DEF OneBufferPerIoPage
<1>5. NoTreadAfterDelivery               BY DEF NoTreadAfterDelivery, Root!NoTreadAfterOffer, Mirror
<1>6. NeighbourUntouched                 BY DEF NeighbourUntouched
<1>7. ReadIsDelivered                    BY DEF ReadIsDelivered, Root!WireCarriesOffer, Mirror
<1>8. DeliveredWhileOwned                BY DEF DeliveredWhileOwned, Root!OfferedWhileOwned, Mirror
<1>9. OnlyDeferredBatches                BY DEF OnlyDeferredBatches
<1>10. TableAgrees                       BY DEF TableAgrees, TableSaysWhatIsGiven, Pending
<1>11. DrainingIsForgotten               BY DEF DrainingIsForgotten
<1>12. QueuedIsSubmitted                 BY DEF QueuedIsSubmitted
<1>13. CompletedIsForgotten               BY DEF CompletedIsForgotten
<1>14. EntriesLeadHome                   BY DEF EntriesLeadHome, EntriesAreOwn
<1>15. PostedIsGiven                     BY DEF PostedIsGiven, Given
<1>16. StaleIsPending                    BY DEF StaleIsPending, Pending
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16

----------------------------------------------------------------------------
LEMMA WalkKeeps ==
    ASSUME Inv, NEW i \in IoPage, Walk(i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, stage, owner, delivered, memory, read, batch, draining, iopte, queued, posted>>
    BY DEF Walk, driverVars, programVars
<1>2. IopageIsThere' /\ StageAgrees' /\ OneBufferPerIoPage' /\ NoTreadAfterDelivery' /\ NeighbourUntouched'
      /\ ReadIsDelivered' /\ DeliveredWhileOwned' /\ OnlyDeferredBatches' /\ TableAgrees' /\ QueuedIsSubmitted'
      /\ PostedIsGiven'
    BY <1>1, IopageIsThereStays, StageAgreesStays, OneBufferPerIoPageStays, NoTreadAfterDeliveryStays,
        NeighbourUntouchedStays, ReadIsDeliveredStays, DeliveredWhileOwnedStays, OnlyDeferredBatchesStays,
        TableAgreesStays, QueuedIsSubmittedStays, PostedIsGivenStays
<1> USE DEF Walk, driverVars, programVars, IopteType, IotlbType
<1>3. TypeOK'
    <2>1. IopteType' /\ PostedType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ IopageType' /\ StageType'
          /\ OwnerType' /\ MemoryType' /\ DeliveredType' /\ ReadType'
        BY DEF IopteType, PostedType, QueuedType, DrainingType, BatchType, IopageType, StageType, OwnerType,
            MemoryType, DeliveredType, ReadType
    <2>2. IotlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. DrainingIsForgotten'
    <2>1. CASE Policy = "trusted"
        BY <2>1 DEF DrainingIsForgotten, QueuedIsSubmitted, StageAgrees
    <2>2. CASE Policy # "trusted"
        <3>1. Pending(i) => iopte[i] = None
            BY <2>2 DEF TableAgrees, TableSaysWhatIsGiven
        <3>2. i \notin draining
            BY <3>1 DEF Pending
        <3> QED
            BY <3>2 DEF DrainingIsForgotten, DrainingType
    <2> QED
        BY <2>1, <2>2
<1>5. CompletedIsForgotten'               BY DEF CompletedIsForgotten, StageAgrees, Filler, TableAgrees,
        TableSaysWhatIsGiven, Pending, IopageIsThere, PostedType, QueuedType, DrainingType, BatchType, IopageType,
        StageType, OwnerType
<1>6. EntriesLeadHome'                   BY DEF EntriesLeadHome, EntriesAreOwn, TableAgrees, TableSaysWhatIsGiven,
        Pending, PostedType, QueuedType, DrainingType, BatchType, IopageType, StageType, OwnerType
<1>7. StaleIsPending'                    BY DEF StaleIsPending, Pending, IopageIsThere, PostedType, QueuedType,
        DrainingType, BatchType, IopageType, StageType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA EvictKeeps ==
    ASSUME Inv, NEW i \in IoPage, Evict(i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, stage, owner, delivered, memory, read, batch, draining, iopte, queued, posted>>
    BY DEF Evict, driverVars, programVars
<1>2. IopageIsThere' /\ StageAgrees' /\ OneBufferPerIoPage' /\ NoTreadAfterDelivery' /\ NeighbourUntouched'
      /\ ReadIsDelivered' /\ DeliveredWhileOwned' /\ OnlyDeferredBatches' /\ TableAgrees' /\ QueuedIsSubmitted'
      /\ PostedIsGiven'
    BY <1>1, IopageIsThereStays, StageAgreesStays, OneBufferPerIoPageStays, NoTreadAfterDeliveryStays,
        NeighbourUntouchedStays, ReadIsDeliveredStays, DeliveredWhileOwnedStays, OnlyDeferredBatchesStays,
        TableAgreesStays, QueuedIsSubmittedStays, PostedIsGivenStays
<1> USE DEF Evict, driverVars, programVars, IotlbType
<1>3. TypeOK'
    <2>1. IopteType' /\ PostedType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ IopageType' /\ StageType'
          /\ OwnerType' /\ MemoryType' /\ DeliveredType' /\ ReadType'
        BY DEF IopteType, PostedType, QueuedType, DrainingType, BatchType, IopageType, StageType, OwnerType,
            MemoryType, DeliveredType, ReadType
    <2>2. IotlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. DrainingIsForgotten'               BY DEF DrainingIsForgotten, DrainingType
<1>5. CompletedIsForgotten'               BY DEF CompletedIsForgotten, IopageIsThere, PostedType, QueuedType,
        DrainingType, IopageType, StageType
<1>6. EntriesLeadHome'                   BY DEF EntriesLeadHome, EntriesAreOwn, IopteType, PostedType, IopageType
<1>7. StaleIsPending'                    BY DEF StaleIsPending, Pending, IopageIsThere, IopteType, PostedType,
        QueuedType, DrainingType, BatchType, IopageType, StageType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA PostKeeps ==
    ASSUME Inv, NEW i \in IoPage, NEW o \in Part, NEW v \in Value, Post(i, o, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, stage, owner, delivered, memory, read, batch, draining, iopte, queued, iotlb>>
    BY DEF Post, Meant, Given, driverVars, programVars
<1>2. IopageIsThere' /\ StageAgrees' /\ OneBufferPerIoPage' /\ NoTreadAfterDelivery' /\ NeighbourUntouched'
      /\ ReadIsDelivered' /\ DeliveredWhileOwned' /\ OnlyDeferredBatches' /\ TableAgrees' /\ DrainingIsForgotten'
      /\ QueuedIsSubmitted'
    BY <1>1, IopageIsThereStays, StageAgreesStays, OneBufferPerIoPageStays, NoTreadAfterDeliveryStays,
        NeighbourUntouchedStays, ReadIsDeliveredStays, DeliveredWhileOwnedStays, OnlyDeferredBatchesStays,
        TableAgreesStays, DrainingIsForgottenStays, QueuedIsSubmittedStays
<1> USE DEF Post, Meant, Given, driverVars, programVars, IotlbType, PostedType, IopageType, StageType
<1>3. TypeOK'
    <2>1. IopteType' /\ IotlbType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ IopageType' /\ StageType'
          /\ OwnerType' /\ MemoryType' /\ DeliveredType' /\ ReadType'
        BY DEF IopteType, IotlbType, QueuedType, DrainingType, BatchType, IopageType, StageType, OwnerType,
            MemoryType, DeliveredType, ReadType
    <2>2. PostedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. CompletedIsForgotten'               BY DEF CompletedIsForgotten, IopageIsThere, QueuedType, DrainingType
<1>5. EntriesLeadHome'                   BY DEF EntriesLeadHome, EntriesAreOwn, IopteType
<1>6. PostedIsGiven'                     BY DEF PostedIsGiven, OnlyDeferredBatches, QueuedIsSubmitted, StaleIsPending,
        Pending, TableAgrees, TableSaysWhatIsGiven, IopageIsThere, IopteType, QueuedType, DrainingType, BatchType,
        OwnerType
<1>7. StaleIsPending'                    BY DEF StaleIsPending, Pending, IopageIsThere, IopteType, QueuedType,
        DrainingType, BatchType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA LandKeeps ==
    ASSUME Inv, NEW i \in IoPage, Land(i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, stage, owner, delivered, read, batch, draining, iopte, queued, iotlb>>
    BY DEF Land, driverVars, programVars
<1>2. IopageIsThere' /\ StageAgrees' /\ OneBufferPerIoPage' /\ ReadIsDelivered' /\ DeliveredWhileOwned'
      /\ OnlyDeferredBatches' /\ TableAgrees' /\ DrainingIsForgotten' /\ QueuedIsSubmitted'
    BY <1>1, IopageIsThereStays, StageAgreesStays, OneBufferPerIoPageStays, ReadIsDeliveredStays,
        DeliveredWhileOwnedStays, OnlyDeferredBatchesStays, TableAgreesStays, DrainingIsForgottenStays,
        QueuedIsSubmittedStays
<1> USE DEF Land, driverVars, programVars, PostedType, MemoryType
<1>3. TypeOK'
    <2>1. IopteType' /\ IotlbType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ IopageType' /\ StageType'
          /\ OwnerType' /\ DeliveredType' /\ ReadType'
        BY DEF IopteType, IotlbType, QueuedType, DrainingType, BatchType, IopageType, StageType, OwnerType,
            DeliveredType, ReadType
    <2>2. PostedType'
        OBVIOUS
    <2>3. MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. NoTreadAfterDelivery'
    <2>1. owner[posted[i].buffer] = "device"
        BY LandShown DEF LandShows
    <2> QED
        BY <2>1 DEF NoTreadAfterDelivery, Root!NoTreadAfterOffer, Mirror
<1>5. NeighbourUntouched'
    <2>1. owner[posted[i].buffer] = "device"
        BY LandShown DEF LandShows
    <2> QED
        BY <2>1 DEF NeighbourUntouched
<1>6. CompletedIsForgotten'               BY DEF CompletedIsForgotten, IopageIsThere, IotlbType, QueuedType,
        DrainingType, IopageType, StageType
<1>7. EntriesLeadHome'                   BY DEF EntriesLeadHome, EntriesAreOwn, IopteType, IotlbType, IopageType
<1>8. PostedIsGiven'                     BY DEF PostedIsGiven, Given, IopageIsThere, IopageType, StageType
<1>9. StaleIsPending'                    BY DEF StaleIsPending, Pending, IopageIsThere, IopteType, IotlbType,
        QueuedType, DrainingType, BatchType, IopageType, StageType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA InvalidateKeeps ==
    ASSUME Inv, NEW i \in IoPage, Invalidate(i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, stage, owner, delivered, memory, read, batch, posted>>
    BY DEF Invalidate, driverVars, programVars
<1>2. IopageIsThere' /\ StageAgrees' /\ OneBufferPerIoPage' /\ NoTreadAfterDelivery' /\ NeighbourUntouched'
      /\ ReadIsDelivered' /\ DeliveredWhileOwned' /\ OnlyDeferredBatches' /\ PostedIsGiven'
    BY <1>1, IopageIsThereStays, StageAgreesStays, OneBufferPerIoPageStays, NoTreadAfterDeliveryStays,
        NeighbourUntouchedStays, ReadIsDeliveredStays, DeliveredWhileOwnedStays, OnlyDeferredBatchesStays,
        PostedIsGivenStays
<1> USE DEF Invalidate, driverVars, programVars, IotlbType, QueuedType, DrainingType
<1>3. TypeOK'
    <2>1. IopteType' /\ PostedType' /\ BatchType' /\ IopageType' /\ StageType' /\ OwnerType' /\ MemoryType'
          /\ DeliveredType' /\ ReadType'
        BY DEF IopteType, PostedType, BatchType, IopageType, StageType, OwnerType, MemoryType, DeliveredType,
            ReadType
    <2>2. IotlbType'
        OBVIOUS
    <2>3. QueuedType'
        OBVIOUS
    <2>4. DrainingType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. TableAgrees'                       BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, IopageIsThere, IopteType,
        BatchType, IopageType, StageType, OwnerType
<1>5. DrainingIsForgotten'               BY DEF DrainingIsForgotten
<1>6. QueuedIsSubmitted'
    <2>1. queued' \cup draining' \subseteq queued \cup draining
        OBVIOUS
    <2> QED
        BY <2>1 DEF QueuedIsSubmitted
<1>7. CompletedIsForgotten'               BY DEF CompletedIsForgotten, IopageIsThere, PostedType, IopageType,
        StageType
<1>8. EntriesLeadHome'                   BY DEF EntriesLeadHome, EntriesAreOwn, IopteType, PostedType, IopageType
<1>9. StaleIsPending'                    BY DEF StaleIsPending, Pending, IopageIsThere, IopteType, PostedType,
        BatchType, IopageType, StageType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA CompleteInvalidationKeeps ==
    ASSUME Inv, NEW i \in IoPage, CompleteInvalidation(i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, stage, owner, delivered, memory, read, batch, iopte, iotlb, posted>>
    BY DEF CompleteInvalidation, driverVars, programVars
<1>2. IopageIsThere' /\ StageAgrees' /\ OneBufferPerIoPage' /\ NoTreadAfterDelivery' /\ NeighbourUntouched'
      /\ ReadIsDelivered' /\ DeliveredWhileOwned' /\ OnlyDeferredBatches' /\ EntriesLeadHome' /\ PostedIsGiven'
    BY <1>1, IopageIsThereStays, StageAgreesStays, OneBufferPerIoPageStays, NoTreadAfterDeliveryStays,
        NeighbourUntouchedStays, ReadIsDeliveredStays, DeliveredWhileOwnedStays, OnlyDeferredBatchesStays,
        EntriesLeadHomeStays, PostedIsGivenStays
<1> USE DEF CompleteInvalidation, driverVars, programVars, PostedType, DrainingType
<1>3. TypeOK'
    <2>1. IopteType' /\ IotlbType' /\ PostedType' /\ QueuedType' /\ BatchType' /\ IopageType' /\ StageType'
          /\ OwnerType' /\ MemoryType' /\ DeliveredType' /\ ReadType'
        BY DEF IopteType, IotlbType, PostedType, QueuedType, BatchType, IopageType, StageType, OwnerType, MemoryType,
            DeliveredType, ReadType
    <2>2. DrainingType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. TableAgrees'                       BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, IopageIsThere, IopteType,
        QueuedType, BatchType, IopageType, StageType, OwnerType
<1>5. DrainingIsForgotten'               BY DEF DrainingIsForgotten, IotlbType
<1>6. QueuedIsSubmitted'
    <2>1. queued' \cup draining' \subseteq queued \cup draining
        OBVIOUS
    <2> QED
        BY <2>1 DEF QueuedIsSubmitted
<1>7. CompletedIsForgotten'               BY DEF CompletedIsForgotten, DrainingIsForgotten, IopageIsThere, IotlbType,
        QueuedType, IopageType, StageType
<1>8. StaleIsPending'                    BY DEF StaleIsPending, Pending, DrainingIsForgotten, IopageIsThere,
        IopteType, IotlbType, QueuedType, BatchType, IopageType, StageType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8

----------------------------------------------------------------------------
LEMMA MapShadowKeeps ==
    ASSUME Inv, NEW i \in IoPage, MapShadow(i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, stage, delivered, read, batch, draining, iotlb, queued, posted>>
    BY DEF MapShadow, driverVars, programVars
<1>2. IopageIsThere' /\ OneBufferPerIoPage' /\ ReadIsDelivered' /\ OnlyDeferredBatches' /\ DrainingIsForgotten'
      /\ QueuedIsSubmitted' /\ CompletedIsForgotten' /\ PostedIsGiven'
    BY <1>1, IopageIsThereStays, OneBufferPerIoPageStays, ReadIsDeliveredStays, OnlyDeferredBatchesStays,
        DrainingIsForgottenStays, QueuedIsSubmittedStays, CompletedIsForgottenStays, PostedIsGivenStays
<1> USE DEF MapShadow, driverVars, programVars, IopteType, OwnerType
<1>3. TypeOK'
    <2>1. IotlbType' /\ PostedType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ IopageType' /\ StageType'
          /\ MemoryType' /\ DeliveredType' /\ ReadType'
        BY DEF IotlbType, PostedType, QueuedType, DrainingType, BatchType, IopageType, StageType, MemoryType,
            DeliveredType, ReadType
    <2>2. IopteType'
        OBVIOUS
    <2>3. OwnerType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. StageAgrees'                       BY DEF StageAgrees, Filler, IopageType, StageType
<1>5. NoTreadAfterDelivery'              BY DEF NoTreadAfterDelivery, Root!NoTreadAfterOffer, Mirror, MemoryType,
        DeliveredType
<1>6. NeighbourUntouched'                BY DEF NeighbourUntouched, MemoryType
<1>7. DeliveredWhileOwned'               BY DEF DeliveredWhileOwned, Root!OfferedWhileOwned, Mirror, DeliveredType
<1>8. TableAgrees'                       BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, OnlyDeferredBatches,
        QueuedIsSubmitted, StageAgrees, Filler, IopageIsThere, QueuedType, DrainingType, BatchType, IopageType,
        StageType
<1>9. EntriesLeadHome'                   BY DEF EntriesLeadHome, EntriesAreOwn, IotlbType, PostedType, IopageType
<1>10. StaleIsPending'                   BY DEF StaleIsPending, Pending, TableAgrees, TableSaysWhatIsGiven,
        IopageIsThere, IotlbType, PostedType, QueuedType, DrainingType, BatchType, IopageType, StageType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA GrantKeeps ==
    ASSUME Inv, NEW b \in Buffer, NEW i \in IoPage, Grant(b, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<delivered, read, batch, draining, iotlb>>
    BY DEF Grant, FitFor, Pending, programVars
<1>2. ReadIsDelivered' /\ OnlyDeferredBatches' /\ DrainingIsForgotten'
    BY <1>1, ReadIsDeliveredStays, OnlyDeferredBatchesStays, DrainingIsForgottenStays
<1> USE DEF Grant, FitFor, Pending, programVars, IopteType, QueuedType, DrainingType, BatchType, IopageType,
        StageType, OwnerType
<1>3. TypeOK'
    <2>1. IotlbType' /\ PostedType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ StageType' /\ MemoryType'
          /\ DeliveredType' /\ ReadType'
        BY DEF IotlbType, PostedType, QueuedType, DrainingType, BatchType, StageType, MemoryType, DeliveredType,
            ReadType
    <2>2. IopteType'
        OBVIOUS
    <2>3. IopageType'
        OBVIOUS
    <2>4. OwnerType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. IopageIsThere'                     BY DEF IopageIsThere
<1>5. StageAgrees'                       BY DEF StageAgrees, Filler
<1>6. OneBufferPerIoPage'                BY DEF OneBufferPerIoPage
<1>7. NoTreadAfterDelivery'              BY DEF NoTreadAfterDelivery, Root!NoTreadAfterOffer, Mirror, MemoryType,
        DeliveredType
<1>8. NeighbourUntouched'                BY DEF NeighbourUntouched, MemoryType
<1>9. DeliveredWhileOwned'               BY DEF DeliveredWhileOwned, Root!OfferedWhileOwned, Mirror, DeliveredType
<1>10. TableAgrees'
    <2>1. CASE Policy = "trusted"
        BY <2>1 DEF TableAgrees, StageAgrees, Filler
    <2>2. CASE Policy = "deferred"
        BY <2>2 DEF TableAgrees, TableSaysWhatIsGiven, Pending, StageAgrees, Filler, IopageIsThere
    <2>3. CASE Policy = "strict"
        BY <2>3 DEF TableAgrees, TableSaysWhatIsGiven, Pending, StageAgrees, Filler, IopageIsThere
    <2>4. CASE Policy = "shadow"
        BY <2>4 DEF TableAgrees, TableSaysWhatIsGiven, Pending, StageAgrees, Filler, IopageIsThere
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4 DEF Policies
<1>11. QueuedIsSubmitted'                BY DEF QueuedIsSubmitted, IopageIsThere, StageAgrees, Filler
<1>12. CompletedIsForgotten'              BY DEF CompletedIsForgotten, StageAgrees, Filler, StaleIsPending,
        IopageIsThere, IotlbType, PostedType
<1>13. EntriesLeadHome'                  BY DEF EntriesLeadHome, EntriesAreOwn, StageAgrees, Filler, IotlbType,
        PostedType
<1>14. PostedIsGiven'                    BY DEF PostedIsGiven, Given, StageAgrees, Filler, IopageIsThere, PostedType
<1>15. StaleIsPending'                   BY DEF StaleIsPending, StageAgrees, Filler, IopageIsThere, IotlbType,
        PostedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15

----------------------------------------------------------------------------
LEMMA ClearIopteKeeps ==
    ASSUME Inv, NEW b \in Buffer, ClearIopte(b)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, delivered, memory, owner, read, batch, draining, iotlb>>
    BY DEF ClearIopte, Filled, Given, programVars
<1>2. OneBufferPerIoPage' /\ NoTreadAfterDelivery' /\ NeighbourUntouched' /\ ReadIsDelivered' /\ DeliveredWhileOwned'
      /\ OnlyDeferredBatches' /\ DrainingIsForgotten'
    BY <1>1, OneBufferPerIoPageStays, NoTreadAfterDeliveryStays, NeighbourUntouchedStays, ReadIsDeliveredStays,
        DeliveredWhileOwnedStays, OnlyDeferredBatchesStays, DrainingIsForgottenStays
<1> USE DEF ClearIopte, Filled, Given, programVars, IopteType, PostedType, IopageType, StageType
<1>3. TypeOK'
    <2>1. IotlbType' /\ PostedType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ IopageType' /\ OwnerType'
          /\ MemoryType' /\ DeliveredType' /\ ReadType'
        BY DEF IotlbType, PostedType, QueuedType, DrainingType, BatchType, IopageType, OwnerType, MemoryType,
            DeliveredType, ReadType
    <2>2. IopteType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. IopageIsThere'                     BY DEF IopageIsThere
<1>5. StageAgrees'                       BY DEF StageAgrees, Filler, OwnerType
<1>6. TableAgrees'                       BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, OneBufferPerIoPage,
        IopageIsThere, QueuedType, DrainingType, BatchType, OwnerType
<1>7. QueuedIsSubmitted'                 BY DEF QueuedIsSubmitted, QueuedType, DrainingType
<1>8. CompletedIsForgotten'               BY DEF CompletedIsForgotten, IopageIsThere, IotlbType, QueuedType,
        DrainingType
<1>9. EntriesLeadHome'                   BY DEF EntriesLeadHome, EntriesAreOwn, IotlbType
<1>10. PostedIsGiven'                    BY DEF PostedIsGiven, IopageIsThere
<1>11. StaleIsPending'                   BY DEF StaleIsPending, Pending, IopageIsThere, IotlbType, QueuedType,
        DrainingType, BatchType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11

----------------------------------------------------------------------------
LEMMA SubmitInvalidationKeeps ==
    ASSUME Inv, NEW b \in Buffer, SubmitInvalidation(b)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, delivered, memory, owner, read, batch, draining, iotlb, iopte, posted>>
    BY DEF SubmitInvalidation, programVars
<1>2. OneBufferPerIoPage' /\ NoTreadAfterDelivery' /\ NeighbourUntouched' /\ ReadIsDelivered' /\ DeliveredWhileOwned'
      /\ OnlyDeferredBatches' /\ DrainingIsForgotten' /\ EntriesLeadHome'
    BY <1>1, OneBufferPerIoPageStays, NoTreadAfterDeliveryStays, NeighbourUntouchedStays, ReadIsDeliveredStays,
        DeliveredWhileOwnedStays, OnlyDeferredBatchesStays, DrainingIsForgottenStays, EntriesLeadHomeStays
<1> USE DEF SubmitInvalidation, programVars, QueuedType, IopageType, StageType
<1>3. TypeOK'
    <2>1. IopteType' /\ IotlbType' /\ PostedType' /\ DrainingType' /\ BatchType' /\ IopageType' /\ OwnerType'
          /\ MemoryType' /\ DeliveredType' /\ ReadType'
        BY DEF IopteType, IotlbType, PostedType, DrainingType, BatchType, IopageType, OwnerType, MemoryType,
            DeliveredType, ReadType
    <2>2. QueuedType'
        BY DEF IopageIsThere
    <2>3. StageType'
        BY DEF IopageIsThere
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. IopageIsThere'                     BY DEF IopageIsThere
<1>5. StageAgrees'                       BY DEF StageAgrees, Filler, OwnerType
<1>6. TableAgrees'                       BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, IopageIsThere, IopteType,
        DrainingType, BatchType, OwnerType
<1>7. QueuedIsSubmitted'
    <2>1. queued' \cup draining' = queued \cup draining \cup {iopage[b]}
        OBVIOUS
    <2>2. stage'[b] = "submitted" /\ \A g \in Buffer : stage[g] = "submitted" => stage'[g] = "submitted"
        OBVIOUS
    <2> QED
        BY <2>1, <2>2 DEF QueuedIsSubmitted
<1>8. CompletedIsForgotten'               BY DEF CompletedIsForgotten, IopageIsThere, IotlbType, PostedType,
        DrainingType
<1>9. PostedIsGiven'                     BY DEF PostedIsGiven, Given, IopageIsThere, PostedType
<1>10. StaleIsPending'                   BY DEF StaleIsPending, Pending, IopageIsThere, IopteType, IotlbType,
        PostedType, DrainingType, BatchType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA AwaitCompletionKeeps ==
    ASSUME Inv, NEW b \in Buffer, AwaitCompletion(b)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<delivered, memory, owner, read, batch, draining, iotlb>>
    BY DEF AwaitCompletion, iommuVars, programVars
<1>2. NoTreadAfterDelivery' /\ NeighbourUntouched' /\ ReadIsDelivered' /\ DeliveredWhileOwned'
      /\ OnlyDeferredBatches' /\ DrainingIsForgotten'
    BY <1>1, NoTreadAfterDeliveryStays, NeighbourUntouchedStays, ReadIsDeliveredStays, DeliveredWhileOwnedStays,
        OnlyDeferredBatchesStays, DrainingIsForgottenStays
<1> USE DEF AwaitCompletion, iommuVars, programVars, IopteType, QueuedType, DrainingType, IopageType, StageType
<1>3. TypeOK'
    <2>1. IotlbType' /\ PostedType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ OwnerType' /\ MemoryType'
          /\ DeliveredType' /\ ReadType'
        BY DEF IotlbType, PostedType, QueuedType, DrainingType, BatchType, OwnerType, MemoryType, DeliveredType,
            ReadType
    <2>2. IopteType'
        OBVIOUS
    <2>3. IopageType'
        OBVIOUS
    <2>4. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. IopageIsThere'                     BY DEF IopageIsThere
<1>5. StageAgrees'                       BY DEF StageAgrees, Filler, IopageIsThere, OwnerType
<1>6. OneBufferPerIoPage'                BY DEF OneBufferPerIoPage
<1>7. TableAgrees'                       BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, IopageIsThere, BatchType,
        OwnerType
<1>8. QueuedIsSubmitted'                 BY DEF QueuedIsSubmitted
<1>9. CompletedIsForgotten'               BY DEF CompletedIsForgotten, IopageIsThere, IotlbType, PostedType
<1>10. EntriesLeadHome'                  BY DEF EntriesLeadHome, EntriesAreOwn, CompletedIsForgotten, IotlbType,
        PostedType
<1>11. PostedIsGiven'                    BY DEF PostedIsGiven, Given, IopageIsThere, PostedType
<1>12. StaleIsPending'                   BY DEF StaleIsPending, Pending, CompletedIsForgotten, IopageIsThere,
        IotlbType, PostedType, BatchType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12

----------------------------------------------------------------------------
LEMMA DeferKeeps ==
    ASSUME Inv, NEW b \in Buffer, Defer(b)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<delivered, memory, owner, read, draining, iotlb>>
    BY DEF Defer, iommuVars, programVars
<1>2. NoTreadAfterDelivery' /\ NeighbourUntouched' /\ ReadIsDelivered' /\ DeliveredWhileOwned'
      /\ DrainingIsForgotten'
    BY <1>1, NoTreadAfterDeliveryStays, NeighbourUntouchedStays, ReadIsDeliveredStays, DeliveredWhileOwnedStays,
        DrainingIsForgottenStays
<1> USE DEF Defer, iommuVars, programVars, BatchType, IopageType, StageType
<1>3. TypeOK'
    <2>1. IopteType' /\ IotlbType' /\ PostedType' /\ QueuedType' /\ DrainingType' /\ OwnerType' /\ MemoryType'
          /\ DeliveredType' /\ ReadType'
        BY DEF IopteType, IotlbType, PostedType, QueuedType, DrainingType, OwnerType, MemoryType, DeliveredType,
            ReadType
    <2>2. BatchType'
        BY DEF IopageIsThere
    <2>3. IopageType'
        BY DEF IopageIsThere
    <2>4. StageType'
        BY DEF IopageIsThere
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. IopageIsThere'                     BY DEF IopageIsThere
<1>5. StageAgrees'                       BY DEF StageAgrees, Filler, IopageIsThere, OwnerType
<1>6. OneBufferPerIoPage'                BY DEF OneBufferPerIoPage
<1>7. OnlyDeferredBatches'               BY DEF OnlyDeferredBatches
<1>8. TableAgrees'                       BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, IopageIsThere, IopteType,
        QueuedType, DrainingType, OwnerType
<1>9. QueuedIsSubmitted'                 BY DEF QueuedIsSubmitted, QueuedType, DrainingType
<1>10. CompletedIsForgotten'              BY DEF CompletedIsForgotten, IopageIsThere, IotlbType, PostedType,
        QueuedType, DrainingType
<1>11. EntriesLeadHome'                  BY DEF EntriesLeadHome, EntriesAreOwn, IopteType, IotlbType, PostedType
<1>12. PostedIsGiven'                    BY DEF PostedIsGiven, Given, IopageIsThere, PostedType
<1>13. StaleIsPending'                   BY DEF StaleIsPending, Pending, IopageIsThere, IopteType, IotlbType,
        PostedType, QueuedType, DrainingType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13

----------------------------------------------------------------------------
LEMMA FlushBatchKeeps ==
    ASSUME Inv, FlushBatch
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, stage, owner, delivered, memory, read, draining, iotlb, iopte, posted>>
    BY DEF FlushBatch, programVars
<1>2. IopageIsThere' /\ StageAgrees' /\ OneBufferPerIoPage' /\ NoTreadAfterDelivery' /\ NeighbourUntouched'
      /\ ReadIsDelivered' /\ DeliveredWhileOwned' /\ DrainingIsForgotten' /\ EntriesLeadHome' /\ PostedIsGiven'
    BY <1>1, IopageIsThereStays, StageAgreesStays, OneBufferPerIoPageStays, NoTreadAfterDeliveryStays,
        NeighbourUntouchedStays, ReadIsDeliveredStays, DeliveredWhileOwnedStays, DrainingIsForgottenStays,
        EntriesLeadHomeStays, PostedIsGivenStays
<1> USE DEF FlushBatch, programVars, QueuedType, BatchType
<1>3. TypeOK'
    <2>1. IopteType' /\ IotlbType' /\ PostedType' /\ DrainingType' /\ IopageType' /\ StageType' /\ OwnerType'
          /\ MemoryType' /\ DeliveredType' /\ ReadType'
        BY DEF IopteType, IotlbType, PostedType, DrainingType, IopageType, StageType, OwnerType, MemoryType,
            DeliveredType, ReadType
    <2>2. QueuedType'
        OBVIOUS
    <2>3. BatchType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. OnlyDeferredBatches'               BY DEF OnlyDeferredBatches
<1>5. TableAgrees'                       BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, IopageIsThere, IopteType,
        DrainingType, IopageType, StageType, OwnerType
<1>6. QueuedIsSubmitted'                 BY DEF QueuedIsSubmitted, OnlyDeferredBatches, DrainingType, IopageType,
        StageType
<1>7. CompletedIsForgotten'               BY DEF CompletedIsForgotten, IopageIsThere, IotlbType, PostedType,
        DrainingType, IopageType, StageType
<1>8. StaleIsPending'                    BY DEF StaleIsPending, Pending, IopageIsThere, IopteType, IotlbType,
        PostedType, DrainingType, IopageType, StageType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8

----------------------------------------------------------------------------
LEMMA CopyOutKeeps ==
    ASSUME Inv, NEW b \in Buffer, CopyOut(b)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<delivered, read, owner, batch, draining, iotlb>>
    BY DEF CopyOut, programVars, Filled, Given, iommuVars
<1>2. ReadIsDelivered' /\ DeliveredWhileOwned' /\ OnlyDeferredBatches' /\ DrainingIsForgotten'
    BY <1>1, ReadIsDeliveredStays, DeliveredWhileOwnedStays, OnlyDeferredBatchesStays, DrainingIsForgottenStays
<1> USE DEF CopyOut, programVars, Filled, Given, iommuVars, PostedType, IopageType, StageType, OwnerType, MemoryType,
        DeliveredType
<1>3. TypeOK'
    <2>1. IopteType' /\ IotlbType' /\ PostedType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ OwnerType'
          /\ DeliveredType' /\ ReadType'
        BY DEF IopteType, IotlbType, PostedType, QueuedType, DrainingType, BatchType, OwnerType, DeliveredType,
            ReadType
    <2>2. IopageType'
        BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, IopteType, QueuedType, DrainingType, BatchType
    <2>3. StageType'
        BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, IopteType, QueuedType, DrainingType, BatchType
    <2>4. MemoryType'
        BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, IopteType, QueuedType, DrainingType, BatchType
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. IopageIsThere'                     BY DEF IopageIsThere
<1>5. StageAgrees'                       BY DEF StageAgrees, Filler
<1>6. OneBufferPerIoPage'                BY DEF OneBufferPerIoPage
<1>7. NoTreadAfterDelivery'              BY DEF NoTreadAfterDelivery, Root!NoTreadAfterOffer, Mirror, StageAgrees,
        Filler
<1>8. NeighbourUntouched'                BY DEF NeighbourUntouched, StageAgrees, Filler
<1>9. TableAgrees'                       BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, IopageIsThere, IopteType,
        QueuedType, DrainingType, BatchType
<1>10. QueuedIsSubmitted'                BY DEF QueuedIsSubmitted, QueuedType, DrainingType
<1>11. CompletedIsForgotten'              BY DEF CompletedIsForgotten, IopageIsThere, IotlbType, QueuedType,
        DrainingType
<1>12. EntriesLeadHome'                  BY DEF EntriesLeadHome, EntriesAreOwn, IopteType, IotlbType
<1>13. PostedIsGiven'                    BY DEF PostedIsGiven, IopageIsThere
<1>14. StaleIsPending'                   BY DEF StaleIsPending, Pending, IopageIsThere, IopteType, IotlbType,
        QueuedType, DrainingType, BatchType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14

----------------------------------------------------------------------------
LEMMA DeliverKeeps ==
    ASSUME Inv, NEW b \in Buffer, Deliver(b)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<batch, draining, iotlb>>
    BY DEF Deliver, Revoked, Filled, Given, iommuVars
<1>2. OnlyDeferredBatches' /\ DrainingIsForgotten'
    BY <1>1, OnlyDeferredBatchesStays, DrainingIsForgottenStays
<1> USE DEF Deliver, Revoked, Filled, Given, iommuVars, PostedType, IopageType, StageType, OwnerType, MemoryType,
        DeliveredType
<1>3. TypeOK'
    <2>1. IopteType' /\ IotlbType' /\ PostedType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ MemoryType'
          /\ ReadType'
        BY DEF IopteType, IotlbType, PostedType, QueuedType, DrainingType, BatchType, MemoryType, ReadType
    <2>2. IopageType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2>4. OwnerType'
        OBVIOUS
    <2>5. DeliveredType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>4. IopageIsThere'                     BY DEF IopageIsThere
<1>5. StageAgrees'                       BY DEF StageAgrees, Filler
<1>6. OneBufferPerIoPage'                BY DEF OneBufferPerIoPage
<1>7. NoTreadAfterDelivery'              BY DEF NoTreadAfterDelivery, Root!NoTreadAfterOffer, Mirror
<1>8. NeighbourUntouched'                BY DEF NeighbourUntouched
<1>9. ReadIsDelivered'                   BY DEF ReadIsDelivered, Root!WireCarriesOffer, Mirror, DeliveredWhileOwned,
        Root!OfferedWhileOwned, NoTreadAfterDelivery, Root!NoTreadAfterOffer, ReadType
<1>10. DeliveredWhileOwned'              BY DEF DeliveredWhileOwned, Root!OfferedWhileOwned, Mirror
<1>11. TableAgrees'
    <2>1. CASE Policy = "trusted"
        BY <2>1 DEF TableAgrees, StageAgrees, Filler
    <2>2. CASE Policy = "deferred"
        BY <2>2 DEF TableAgrees, TableSaysWhatIsGiven, Pending, StageAgrees, Filler, IopageIsThere
    <2>3. CASE Policy = "strict"
        BY <2>3 DEF TableAgrees, TableSaysWhatIsGiven, Pending, StageAgrees, Filler, IopageIsThere
    <2>4. CASE Policy = "shadow"
        BY <2>4 DEF TableAgrees, TableSaysWhatIsGiven, Pending, StageAgrees, Filler, IopageIsThere
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4 DEF Policies
<1>12. QueuedIsSubmitted'                BY DEF QueuedIsSubmitted, QueuedType, DrainingType
<1>13. CompletedIsForgotten'              BY DEF CompletedIsForgotten, IopageIsThere, IotlbType, QueuedType,
        DrainingType
<1>14. EntriesLeadHome'                  BY DEF EntriesLeadHome, EntriesAreOwn, IopteType, IotlbType
<1>15. PostedIsGiven'                    BY DEF PostedIsGiven, IopageIsThere
<1>16. StaleIsPending'                   BY DEF StaleIsPending, Pending, IopageIsThere, IopteType, IotlbType,
        QueuedType, DrainingType, BatchType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16

----------------------------------------------------------------------------
LEMMA ReadKeeps ==
    ASSUME Inv, NEW b \in Buffer, Read(b)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, stage, owner, delivered, memory, batch, draining, iopte, queued, iotlb, posted>>
    BY DEF Read, iommuVars, driverVars
<1>2. IopageIsThere' /\ StageAgrees' /\ OneBufferPerIoPage' /\ NoTreadAfterDelivery' /\ NeighbourUntouched'
      /\ DeliveredWhileOwned' /\ OnlyDeferredBatches' /\ TableAgrees' /\ DrainingIsForgotten' /\ QueuedIsSubmitted'
      /\ CompletedIsForgotten' /\ EntriesLeadHome' /\ PostedIsGiven' /\ StaleIsPending'
    BY <1>1, IopageIsThereStays, StageAgreesStays, OneBufferPerIoPageStays, NoTreadAfterDeliveryStays,
        NeighbourUntouchedStays, DeliveredWhileOwnedStays, OnlyDeferredBatchesStays, TableAgreesStays,
        DrainingIsForgottenStays, QueuedIsSubmittedStays, CompletedIsForgottenStays, EntriesLeadHomeStays,
        PostedIsGivenStays, StaleIsPendingStays
<1> USE DEF Read, iommuVars, driverVars, OwnerType, MemoryType, ReadType
<1>3. TypeOK'
    <2>1. IopteType' /\ IotlbType' /\ PostedType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ IopageType'
          /\ StageType' /\ OwnerType' /\ MemoryType' /\ DeliveredType'
        BY DEF IopteType, IotlbType, PostedType, QueuedType, DrainingType, BatchType, IopageType, StageType,
            OwnerType, MemoryType, DeliveredType
    <2>2. ReadType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. ReadIsDelivered'                   BY DEF ReadIsDelivered, Root!WireCarriesOffer, Mirror, NoTreadAfterDelivery,
        Root!NoTreadAfterOffer, DeliveredType
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA ReturnKeeps ==
    ASSUME Inv, NEW b \in Buffer, Return(b)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<iopage, stage, batch, draining, iotlb, queued, posted, iopte>>
    BY DEF Return, iommuVars, driverVars
<1>2. IopageIsThere' /\ OneBufferPerIoPage' /\ OnlyDeferredBatches' /\ DrainingIsForgotten' /\ QueuedIsSubmitted'
      /\ CompletedIsForgotten' /\ EntriesLeadHome' /\ PostedIsGiven' /\ StaleIsPending'
    BY <1>1, IopageIsThereStays, OneBufferPerIoPageStays, OnlyDeferredBatchesStays, DrainingIsForgottenStays,
        QueuedIsSubmittedStays, CompletedIsForgottenStays, EntriesLeadHomeStays, PostedIsGivenStays,
        StaleIsPendingStays
<1> USE DEF Return, iommuVars, driverVars, OwnerType, MemoryType, DeliveredType, ReadType
<1>3. TypeOK'
    <2>1. IopteType' /\ IotlbType' /\ PostedType' /\ QueuedType' /\ DrainingType' /\ BatchType' /\ IopageType'
          /\ StageType'
        BY DEF IopteType, IotlbType, PostedType, QueuedType, DrainingType, BatchType, IopageType, StageType
    <2>2. OwnerType'
        OBVIOUS
    <2>3. MemoryType'
        OBVIOUS
    <2>4. DeliveredType'
        OBVIOUS
    <2>5. ReadType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>4. StageAgrees'                       BY DEF StageAgrees, Filler, IopageType, StageType
<1>5. NoTreadAfterDelivery'              BY DEF NoTreadAfterDelivery, Root!NoTreadAfterOffer, Mirror
<1>6. NeighbourUntouched'                BY DEF NeighbourUntouched
<1>7. ReadIsDelivered'                   BY DEF ReadIsDelivered, Root!WireCarriesOffer, Mirror
<1>8. DeliveredWhileOwned'               BY DEF DeliveredWhileOwned, Root!OfferedWhileOwned, Mirror
<1>9. TableAgrees'                       BY DEF TableAgrees, TableSaysWhatIsGiven, Pending, IopageIsThere, IopteType,
        QueuedType, DrainingType, BatchType, IopageType, StageType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1>1. UNCHANGED <<batch, delivered, draining, iopage, iopte, iotlb, memory, owner, posted, queued, read, stage>>
    BY DEF vars, iommuVars, driverVars, programVars
<1>2. TypeOK' /\ IopageIsThere' /\ StageAgrees' /\ OneBufferPerIoPage' /\ NoTreadAfterDelivery'
      /\ NeighbourUntouched' /\ ReadIsDelivered' /\ DeliveredWhileOwned' /\ OnlyDeferredBatches' /\ TableAgrees'
      /\ DrainingIsForgotten' /\ QueuedIsSubmitted' /\ CompletedIsForgotten' /\ EntriesLeadHome' /\ PostedIsGiven'
      /\ StaleIsPending'
    BY <1>1, TypeOKStays, IopageIsThereStays, StageAgreesStays, OneBufferPerIoPageStays, NoTreadAfterDeliveryStays,
        NeighbourUntouchedStays, ReadIsDeliveredStays, DeliveredWhileOwnedStays, OnlyDeferredBatchesStays,
        TableAgreesStays, DrainingIsForgottenStays, QueuedIsSubmittedStays, CompletedIsForgottenStays,
        EntriesLeadHomeStays, PostedIsGivenStays, StaleIsPendingStays
<1> QED BY <1>2

----------------------------------------------------------------------------
(* Each step is one of the parent's, or nothing that it sees: RefinesOwnership. *)

LEMMA BeginsRefinesOwnership ==
    ASSUME Init
    PROVE  Root!Init
    BY DEF Init, Root!Init, Mirror

LEMMA MirrorStays ==
    ASSUME UNCHANGED <<owner>>
    PROVE  UNCHANGED Mirror
    BY DEF Mirror

LEMMA WalkRefinesOwnership ==
    ASSUME Inv, NEW i \in IoPage, Walk(i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF Walk, driverVars, programVars
<1>2. WalkIs(i)
    BY <1>1 DEF Walk, driverVars, programVars, WalkIs, Root!vars, IopteType, IotlbType
<1> QED
    BY <1>1, <1>2 DEF WalkIs, Root!Next, Walk, driverVars, programVars, IopteType, IotlbType

LEMMA EvictRefinesOwnership ==
    ASSUME Inv, NEW i \in IoPage, Evict(i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF Evict, driverVars, programVars
<1>2. EvictIs(i)
    BY <1>1 DEF Evict, driverVars, programVars, EvictIs, Root!vars, IotlbType
<1> QED
    BY <1>1, <1>2 DEF EvictIs, Root!Next, Evict, driverVars, programVars, IotlbType

LEMMA PostRefinesOwnership ==
    ASSUME Inv, NEW i \in IoPage, NEW o \in Part, NEW v \in Value, Post(i, o, v)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF Post, Meant, Given, driverVars, programVars
<1>2. PostIs(i, o, v)
    BY <1>1 DEF Post, Meant, Given, driverVars, programVars, PostIs, Root!vars, IotlbType, PostedType, IopageType,
        StageType
<1> QED
    BY <1>1, <1>2 DEF PostIs, Root!Next, Post, Meant, Given, driverVars, programVars, IotlbType, PostedType,
        IopageType, StageType

LEMMA LandRefinesOwnership ==
    ASSUME Inv, NEW i \in IoPage, Land(i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF Land, driverVars, programVars
<1>2. LandIs(i)
    <2>1. posted[i].buffer \in Buffer /\ owner[posted[i].buffer] = "device"
        BY LandShown DEF LandShows
    <2> QED
        BY <1>1, <2>1 DEF Land, driverVars, programVars, LandIs, Root!Store, Mirror
<1> QED
    BY <1>1, <1>2, LandShown DEF LandShows, LandIs, Root!Next, Land, PostedType

LEMMA InvalidateRefinesOwnership ==
    ASSUME Inv, NEW i \in IoPage, Invalidate(i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF Invalidate, driverVars, programVars
<1>2. InvalidateIs(i)
    BY <1>1 DEF Invalidate, driverVars, programVars, InvalidateIs, Root!vars, IotlbType, QueuedType, DrainingType
<1> QED
    BY <1>1, <1>2 DEF InvalidateIs, Root!Next, Invalidate, driverVars, programVars, IotlbType, QueuedType,
        DrainingType

LEMMA CompleteInvalidationRefinesOwnership ==
    ASSUME Inv, NEW i \in IoPage, CompleteInvalidation(i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF CompleteInvalidation, driverVars, programVars
<1>2. CompleteInvalidationIs(i)
    BY <1>1 DEF CompleteInvalidation, driverVars, programVars, CompleteInvalidationIs, Root!vars, PostedType,
        DrainingType
<1> QED
    BY <1>1, <1>2 DEF CompleteInvalidationIs, Root!Next, CompleteInvalidation, driverVars, programVars, PostedType,
        DrainingType

LEMMA MapShadowRefinesOwnership ==
    ASSUME Inv, NEW i \in IoPage, MapShadow(i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. MapShadowIs(i)
    BY DEF MapShadow, driverVars, programVars, MapShadowIs, Root!Give, Mirror, IopteType, OwnerType
<1> QED
    BY <1>1 DEF MapShadowIs, Root!Next, MapShadow, driverVars, programVars, IopteType, OwnerType

LEMMA GrantRefinesOwnership ==
    ASSUME Inv, NEW b \in Buffer, NEW i \in IoPage, Grant(b, i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. GrantIs(b, i)
    <2>1. Mirror[b] = "free" /\ Mirror'[b] = "process"
        BY DEF Grant, FitFor, Pending, programVars, Mirror, OwnerType
    <2>2. \A g \in Buffer : g # b => Mirror'[g] = Mirror[g]
        BY DEF Grant, FitFor, Pending, programVars, Mirror, OwnerType
    <2>3. Mirror' = [Mirror EXCEPT ![b] = "process"]
        BY <2>1, <2>2 DEF Mirror
    <2> QED
        BY <2>1, <2>3 DEF Grant, FitFor, Pending, programVars, GrantIs, Root!Give
<1> QED
    BY <1>1 DEF GrantIs, Root!Next, Grant, FitFor, Pending, programVars

LEMMA ClearIopteRefinesOwnership ==
    ASSUME Inv, NEW b \in Buffer, ClearIopte(b)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF ClearIopte, Filled, Given, programVars
<1>2. ClearIopteIs(b)
    BY <1>1 DEF ClearIopte, Filled, Given, programVars, ClearIopteIs, Root!vars, IopteType, PostedType, IopageType,
        StageType
<1> QED
    BY <1>1, <1>2 DEF ClearIopteIs, Root!Next, ClearIopte, Filled, Given, programVars, IopteType, PostedType,
        IopageType, StageType

LEMMA SubmitInvalidationRefinesOwnership ==
    ASSUME Inv, NEW b \in Buffer, SubmitInvalidation(b)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF SubmitInvalidation, programVars
<1>2. SubmitInvalidationIs(b)
    BY <1>1 DEF SubmitInvalidation, programVars, SubmitInvalidationIs, Root!vars, QueuedType, IopageType, StageType
<1> QED
    BY <1>1, <1>2 DEF SubmitInvalidationIs, Root!Next, SubmitInvalidation, programVars, QueuedType, IopageType,
        StageType

LEMMA AwaitCompletionRefinesOwnership ==
    ASSUME Inv, NEW b \in Buffer, AwaitCompletion(b)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF AwaitCompletion, iommuVars, programVars
<1>2. AwaitCompletionIs(b)
    BY <1>1 DEF AwaitCompletion, iommuVars, programVars, AwaitCompletionIs, Root!vars, IopteType, QueuedType,
        DrainingType, IopageType, StageType
<1> QED
    BY <1>1, <1>2 DEF AwaitCompletionIs, Root!Next, AwaitCompletion, iommuVars, programVars, IopteType, QueuedType,
        DrainingType, IopageType, StageType

LEMMA DeferRefinesOwnership ==
    ASSUME Inv, NEW b \in Buffer, Defer(b)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF Defer, iommuVars, programVars
<1>2. DeferIs(b)
    BY <1>1 DEF Defer, iommuVars, programVars, DeferIs, Root!vars, BatchType, IopageType, StageType
<1> QED
    BY <1>1, <1>2 DEF DeferIs, Root!Next, Defer, iommuVars, programVars, BatchType, IopageType, StageType

LEMMA FlushBatchRefinesOwnership ==
    ASSUME Inv, FlushBatch
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF FlushBatch, programVars
<1>2. FlushBatchIs
    BY <1>1 DEF FlushBatch, programVars, FlushBatchIs, Root!vars, QueuedType, BatchType
<1> QED
    BY <1>1, <1>2 DEF FlushBatchIs, Root!Next, FlushBatch, programVars, QueuedType, BatchType

LEMMA CopyOutRefinesOwnership ==
    ASSUME Inv, NEW b \in Buffer, CopyOut(b)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF CopyOut, programVars, Filled, Given, iommuVars
<1>2. CopyOutIs(b)
    BY <1>1 DEF CopyOut, programVars, Filled, Given, iommuVars, StageAgrees, Filler, TableAgrees,
        TableSaysWhatIsGiven, Pending, CopyOutIs, Root!Store, Mirror, IopteType, PostedType, QueuedType, DrainingType,
        BatchType, IopageType, StageType, OwnerType, MemoryType, DeliveredType
<1> QED
    BY <1>1, <1>2 DEF CopyOutIs, Root!Next, CopyOut, programVars, Filled, Given, iommuVars, StageAgrees, Filler,
        TableAgrees, TableSaysWhatIsGiven, Pending, IopteType, PostedType, QueuedType, DrainingType, BatchType,
        IopageType, StageType, OwnerType, MemoryType, DeliveredType

LEMMA DeliverRefinesOwnership ==
    ASSUME Inv, NEW b \in Buffer, Deliver(b)
    PROVE  [Root!Next]_(Root!vars)
<1>1. DeliverIs(b)
    BY DEF Deliver, Revoked, Filled, Given, iommuVars, StageAgrees, Filler, DeliverIs, Root!Offer, Mirror, PostedType,
        IopageType, StageType, OwnerType, MemoryType, DeliveredType
<1> QED
    BY <1>1 DEF DeliverIs, Root!Next, Deliver, Revoked, Filled, Given, iommuVars, StageAgrees, Filler, PostedType,
        IopageType, StageType, OwnerType, MemoryType, DeliveredType

LEMMA ReadRefinesOwnership ==
    ASSUME Inv, NEW b \in Buffer, Read(b)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UNCHANGED Mirror
    BY MirrorStays DEF Read, iommuVars, driverVars
<1>2. ReadIs(b)
    BY <1>1 DEF Read, iommuVars, driverVars, ReadIs, Root!Transmit, Mirror, OwnerType, MemoryType, ReadType
<1> QED
    BY <1>1, <1>2 DEF ReadIs, Root!Next, Read, iommuVars, driverVars, OwnerType, MemoryType, ReadType

LEMMA ReturnRefinesOwnership ==
    ASSUME Inv, NEW b \in Buffer, Return(b)
    PROVE  [Root!Next]_(Root!vars)
<1>1. ReturnIs(b)
    <2>1. Mirror[b] = "nic" /\ Mirror'[b] = "free"
        BY DEF Return, iommuVars, driverVars, Mirror, OwnerType
    <2>2. \A g \in Buffer : g # b => Mirror'[g] = Mirror[g]
        BY DEF Return, iommuVars, driverVars, Mirror, OwnerType
    <2>3. Mirror' = [Mirror EXCEPT ![b] = "free"]
        BY <2>1, <2>2 DEF Mirror
    <2> QED
        BY <2>1, <2>3 DEF Return, iommuVars, driverVars, ReturnIs, Root!CompleteSend
<1> QED
    BY <1>1 DEF ReturnIs, Root!Next, Return, iommuVars, driverVars

LEMMA StutteringRefinesOwnership ==
    ASSUME UNCHANGED vars
    PROVE  [Root!Next]_(Root!vars)
    BY MirrorStays DEF vars, iommuVars, driverVars, programVars, Root!vars

----------------------------------------------------------------------------
(* Safety.                                                                 *)

THEOREM Invariance == Safety => []Inv
<1>1. Init => Inv
    BY Begins
<1>2. Inv /\ [Next]_vars => Inv'
  <2> SUFFICES ASSUME Inv, [Next]_vars
               PROVE  Inv'
      OBVIOUS
  <2>1. CASE UNCHANGED vars
      BY <2>1, StutteringKeeps
  <2>2. ASSUME NEW i \in IoPage, Walk(i) PROVE Inv'
      BY <2>2, WalkKeeps
  <2>3. ASSUME NEW i \in IoPage, Evict(i) PROVE Inv'
      BY <2>3, EvictKeeps
  <2>4. ASSUME NEW i \in IoPage, NEW o \in Part, NEW v \in Value, Post(i, o, v) PROVE Inv'
      BY <2>4, PostKeeps
  <2>5. ASSUME NEW i \in IoPage, Land(i) PROVE Inv'
      BY <2>5, LandKeeps
  <2>6. ASSUME NEW i \in IoPage, Invalidate(i) PROVE Inv'
      BY <2>6, InvalidateKeeps
  <2>7. ASSUME NEW i \in IoPage, CompleteInvalidation(i) PROVE Inv'
      BY <2>7, CompleteInvalidationKeeps
  <2>8. ASSUME NEW i \in IoPage, MapShadow(i) PROVE Inv'
      BY <2>8, MapShadowKeeps
  <2>9. ASSUME NEW b \in Buffer, NEW i \in IoPage, Grant(b, i) PROVE Inv'
      BY <2>9, GrantKeeps
  <2>10. ASSUME NEW b \in Buffer, ClearIopte(b) PROVE Inv'
      BY <2>10, ClearIopteKeeps
  <2>11. ASSUME NEW b \in Buffer, SubmitInvalidation(b) PROVE Inv'
      BY <2>11, SubmitInvalidationKeeps
  <2>12. ASSUME NEW b \in Buffer, AwaitCompletion(b) PROVE Inv'
      BY <2>12, AwaitCompletionKeeps
  <2>13. ASSUME NEW b \in Buffer, Defer(b) PROVE Inv'
      BY <2>13, DeferKeeps
  <2>14. ASSUME FlushBatch PROVE Inv'
      BY <2>14, FlushBatchKeeps
  <2>15. ASSUME NEW b \in Buffer, CopyOut(b) PROVE Inv'
      BY <2>15, CopyOutKeeps
  <2>16. ASSUME NEW b \in Buffer, Deliver(b) PROVE Inv'
      BY <2>16, DeliverKeeps
  <2>17. ASSUME NEW b \in Buffer, Read(b) PROVE Inv'
      BY <2>17, ReadKeeps
  <2>18. ASSUME NEW b \in Buffer, Return(b) PROVE Inv'
      BY <2>18, ReturnKeeps
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18
      DEF Next
<1> QED
    BY <1>1, <1>2, PTL DEF Safety

THEOREM AlwaysNoTreadAfterDelivery == Safety => []NoTreadAfterDelivery
<1>1. Inv => NoTreadAfterDelivery
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysReadIsDelivered == Safety => []ReadIsDelivered
<1>1. Inv => ReadIsDelivered
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysNeighbourUntouched == Safety => []NeighbourUntouched
<1>1. Inv => NeighbourUntouched
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysDoubtedReachesTheGiven == Safety => []DoubtedReachesTheGiven
<1>1. Inv => DoubtedReachesTheGiven
    BY DEF DoubtedReachesTheGiven, ReachableIsGiven, Reaches, EntriesLeadHome, EntriesAreOwn, StageAgrees, Filler,
        TableAgrees, TableSaysWhatIsGiven, Pending, IopteType, IotlbType, PostedType, QueuedType, DrainingType,
        BatchType, IopageType, StageType, OwnerType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysRefinesOwnership == Safety => RefinesOwnership
<1>1. Init => Root!Init
    BY BeginsRefinesOwnership
<1>2. Inv /\ [Next]_vars => [Root!Next]_(Root!vars)
  <2> SUFFICES ASSUME Inv, [Next]_vars
               PROVE  [Root!Next]_(Root!vars)
      OBVIOUS
  <2>1. CASE UNCHANGED vars
      BY <2>1, StutteringRefinesOwnership
  <2>2. ASSUME NEW i \in IoPage, Walk(i) PROVE [Root!Next]_(Root!vars)
      BY <2>2, WalkRefinesOwnership
  <2>3. ASSUME NEW i \in IoPage, Evict(i) PROVE [Root!Next]_(Root!vars)
      BY <2>3, EvictRefinesOwnership
  <2>4. ASSUME NEW i \in IoPage, NEW o \in Part, NEW v \in Value, Post(i, o, v) PROVE [Root!Next]_(Root!vars)
      BY <2>4, PostRefinesOwnership
  <2>5. ASSUME NEW i \in IoPage, Land(i) PROVE [Root!Next]_(Root!vars)
      BY <2>5, LandRefinesOwnership
  <2>6. ASSUME NEW i \in IoPage, Invalidate(i) PROVE [Root!Next]_(Root!vars)
      BY <2>6, InvalidateRefinesOwnership
  <2>7. ASSUME NEW i \in IoPage, CompleteInvalidation(i) PROVE [Root!Next]_(Root!vars)
      BY <2>7, CompleteInvalidationRefinesOwnership
  <2>8. ASSUME NEW i \in IoPage, MapShadow(i) PROVE [Root!Next]_(Root!vars)
      BY <2>8, MapShadowRefinesOwnership
  <2>9. ASSUME NEW b \in Buffer, NEW i \in IoPage, Grant(b, i) PROVE [Root!Next]_(Root!vars)
      BY <2>9, GrantRefinesOwnership
  <2>10. ASSUME NEW b \in Buffer, ClearIopte(b) PROVE [Root!Next]_(Root!vars)
      BY <2>10, ClearIopteRefinesOwnership
  <2>11. ASSUME NEW b \in Buffer, SubmitInvalidation(b) PROVE [Root!Next]_(Root!vars)
      BY <2>11, SubmitInvalidationRefinesOwnership
  <2>12. ASSUME NEW b \in Buffer, AwaitCompletion(b) PROVE [Root!Next]_(Root!vars)
      BY <2>12, AwaitCompletionRefinesOwnership
  <2>13. ASSUME NEW b \in Buffer, Defer(b) PROVE [Root!Next]_(Root!vars)
      BY <2>13, DeferRefinesOwnership
  <2>14. ASSUME FlushBatch PROVE [Root!Next]_(Root!vars)
      BY <2>14, FlushBatchRefinesOwnership
  <2>15. ASSUME NEW b \in Buffer, CopyOut(b) PROVE [Root!Next]_(Root!vars)
      BY <2>15, CopyOutRefinesOwnership
  <2>16. ASSUME NEW b \in Buffer, Deliver(b) PROVE [Root!Next]_(Root!vars)
      BY <2>16, DeliverRefinesOwnership
  <2>17. ASSUME NEW b \in Buffer, Read(b) PROVE [Root!Next]_(Root!vars)
      BY <2>17, ReadRefinesOwnership
  <2>18. ASSUME NEW b \in Buffer, Return(b) PROVE [Root!Next]_(Root!vars)
      BY <2>18, ReturnRefinesOwnership
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesOwnership, Root!Safety
=============================================================================
