# SPDX-License-Identifier: GPL-3.0-or-later
# Target `check`: clang-format, clang-tidy, clazy and spelling on what changed (packaging/check --all judges everything).
# It reads the dev preset's compile commands and what moc makes there, so everything is built before.

function(rebond_all_targets folder result)
  get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
  get_property(below DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
  foreach(one IN LISTS below)
    rebond_all_targets(${one} more)
    list(APPEND targets ${more})
  endforeach()
  set(${result} ${targets} PARENT_SCOPE)
endfunction()

add_custom_target(check COMMAND ${CMAKE_SOURCE_DIR}/packaging/check --built
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} USES_TERMINAL VERBATIM)
rebond_all_targets(${CMAKE_SOURCE_DIR} everything)
foreach(target IN LISTS everything)
  get_target_property(left_out ${target} EXCLUDE_FROM_ALL)
  get_target_property(type ${target} TYPE)
  if(type MATCHES "LIBRARY|EXECUTABLE" AND NOT type STREQUAL "INTERFACE_LIBRARY" AND NOT left_out)
    add_dependencies(check ${target})
  endif()
endforeach()
