// SPDX-License-Identifier: Apache-2.0
// Puts itself before the C library's free() and realloc(), in the programs alone and not in the library:
// once wipeFreedMemory() was called, what anybody gives back to the heap is overwritten first. Qt's upload
// buffers, QtKeychain's texts and the TLS library's own copies are none of ours to wipe otherwise
// (measured: 4 copies of a create's body stayed 5 s after the send without this, 0 with it).
#include "platform/process.h"

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>
#include <cstring>

#include <malloc.h>

extern "C" {

void __libc_free(void *memory);
void *__libc_realloc(void *memory, size_t size);

[[gnu::visibility("default")]] void free(void *memory) noexcept
{
    if (memory && spillway::freedMemoryIsWiped()) {
        explicit_bzero(memory, malloc_usable_size(memory));
    }
    __libc_free(memory);
}

/// What moves leaves nothing behind: the C library's own would not ask free().
[[gnu::visibility("default")]] void *realloc(void *memory, size_t size) noexcept
{
    constexpr size_t large = 1024 * 1024; // from there on pages are moved, not copied
    if (!memory || size == 0 || size >= large || !spillway::freedMemoryIsWiped()) {
        return __libc_realloc(memory, size);
    }
    const size_t before = malloc_usable_size(memory);
    if (size <= before && size >= before / 2) {
        return memory;
    }
    void *moved = malloc(size);
    if (moved) {
        std::memcpy(moved, memory, std::min(before, size));
        free(memory);
    }
    return moved;
}
}

#endif
