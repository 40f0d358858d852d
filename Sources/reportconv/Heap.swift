// How the process gets its memory from the system.

internal import CLinux
internal import Glibc

/// The memory that the C library holds for the program.
enum Heap {
  /// Half of what a long report and its output take, and less than the size from which on the C library never keeps
  /// what is freed (mallopt(3), M_MMAP_THRESHOLD).
  private static let size = 31 << 20

  /// Asks for large pages where the system has them, and keeps what is freed for what comes next.
  ///
  /// A long report is some hundred thousand small pieces. With pages of 4 KiB, the system's work for
  /// each page is an eighth of the conversion. Memory that is not touched is not taken.
  ///
  /// - Parameter bytes: the size of the input; for short ones, large pages cost more than they save.
  static func prepare(for bytes: Int) {
    guard bytes >= 1 << 17 else { return }
    // The first block is mapped apart from the heap; to free it raises the size from which on
    // blocks are, so that those after it are the beginning of the heap.
    unsafe free(advised(size))
    // Together they are smaller than what the library gives back to the system when it is freed.
    let blocks = unsafe (advised(size), advised(size / 2))
    unsafe free(blocks.0)
    unsafe free(blocks.1)
  }

  /// Holds little of what is freed, for a program that stays.
  ///
  /// The C library learns from large blocks to hold more, up to 64 MiB in each thread.
  static func holdLittle() { reportconv_hold_memory(4 << 20, 1 << 20) }

  /// Gives back to the system what is free, for a program that has nothing to do for a while.
  static func giveBack() { reportconv_give_memory_back() }

  private static func advised(_ size: Int) -> UnsafeMutableRawPointer? {
    guard let block = unsafe malloc(size) else { return nil }
    let page = Int(getpagesize())
    let first = unsafe block.alignedUp(toMultipleOf: page)
    unsafe _ = madvise(first, size - 2 * page, MADV_HUGEPAGE)
    return unsafe block
  }
}
